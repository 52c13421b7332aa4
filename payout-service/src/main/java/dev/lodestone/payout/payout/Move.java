package dev.lodestone.payout.payout;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an item goes next and what is known about it then. */
public record Move(ItemState next, Optional<String> providerRef, Optional<String> reason, Optional<Instant> toldAt) {

    public static Move to(ItemState next) {
        return new Move(next, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Move named(@Nullable String providerRef) {
        return new Move(next, Optional.ofNullable(providerRef), reason, toldAt);
    }

    public Move because(@Nullable String why) {
        return new Move(next, providerRef, Optional.ofNullable(why), toldAt);
    }

    public Move toldAt(Instant time) {
        return new Move(next, providerRef, reason, Optional.of(time));
    }
}
