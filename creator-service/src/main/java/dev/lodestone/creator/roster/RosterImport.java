package dev.lodestone.creator.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.creator.roster.merge.RowOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one upload. */
record RosterImport(UUID id, State state, ImportOrder.OnError onError, Instant createdAt, List<RowOutcome> rows) {

    @Schema(name = "RosterImportState")
    enum State {
        @JsonProperty("applied")
        APPLIED,
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("dry-run")
        DRY_RUN;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    static State stateOf(ImportOrder order, RosterPlan plan) {
        if (order.dryRun()) {
            return State.DRY_RUN;
        }
        return refusesFile(order, plan) ? State.REFUSED : State.APPLIED;
    }

    static boolean refusesFile(ImportOrder order, RosterPlan plan) {
        return order.onError() == ImportOrder.OnError.REFUSE_FILE && plan.hasRefusals();
    }
}
