package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.event.Events.Happening;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.earning.Earning.Change;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells the other services and partners what became of earnings. */
@ApplicationScoped
class EarningEvents {
    private final Events events;

    EarningEvents(Events events) {
        this.events = events;
    }

    private record EarningEvent(
            UUID earningId,
            String origin,
            UUID creatorId,
            UUID programId,
            UUID campaignId,
            UUID conversionId,
            Money amount,
            Money takenBack,
            String state) {
        static EarningEvent of(Earning earning) {
            return new EarningEvent(
                    earning.id(),
                    earning.origin().label(),
                    earning.creatorId(),
                    earning.programId().orElse(null),
                    earning.campaignId().orElse(null),
                    earning.conversionId().orElse(null),
                    earning.amount(),
                    earning.takenBack(),
                    earning.state().label());
        }
    }

    Uni<Void> earned(Tx tx, List<Earning> earnings) {
        return events.appendAll(
                tx,
                earnings.stream().map(earning -> happening(earning, "earned")).toList());
    }

    Uni<Void> changed(Tx tx, List<Change> changes) {
        return events.appendAll(
                tx,
                changes.stream()
                        .map(change -> happening(change.earning(), word(change)))
                        .toList());
    }

    /** A part taken back leaves the state as it is, but is news all the same. */
    private static String word(Change change) {
        boolean moved = change.before().state() != change.after().state();
        return moved ? change.after().state().label() : "reduced";
    }

    private static Happening happening(Earning earning, String word) {
        return new Happening(earning.origin().eventName() + "." + word, earning.id(), EarningEvent.of(earning));
    }
}
