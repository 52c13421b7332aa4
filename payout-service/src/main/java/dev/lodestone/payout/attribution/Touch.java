package dev.lodestone.payout.attribution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One trace that leads from an order back to a creator, as it reached us. */
public sealed interface Touch {
    String kind();

    record Click(UUID clickId, UUID linkId, UUID programId, UUID creatorId, Instant at, Optional<Instant> linkEndedAt)
            implements Touch {
        public Click(UUID clickId, UUID linkId, UUID programId, UUID creatorId, Instant at) {
            this(clickId, linkId, programId, creatorId, at, Optional.empty());
        }

        /** The token does not know when its link came to an end. */
        public Click endedAt(Optional<Instant> end) {
            return new Click(clickId, linkId, programId, creatorId, at, end);
        }

        @Override
        public String kind() {
            return "click";
        }
    }

    record Code(String code, UUID creatorId, Optional<Instant> endedAt) implements Touch {
        @Override
        public String kind() {
            return "code";
        }
    }

    /** A trace that names nobody: a token we did not sign, or a code we never gave out. */
    record Unreadable(String kind, Reason reason) implements Touch {}
}
