package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.event.Events.Happening;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.event.EarningEvents;
import dev.lodestone.payout.event.EarningEvents.EarningChanged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the other services and partners what became of earnings. */
@ApplicationScoped
class TellEarnings {
    private final Events events;

    TellEarnings(Events events) {
        this.events = events;
    }

    Uni<Void> earned(Tx tx, List<Earning> earnings) {
        return events.appendAll(tx, earnings.stream().map(TellEarnings::earned).toList());
    }

    Uni<Void> changed(Tx tx, List<Change> changes) {
        return events.appendAll(tx, changes.stream().map(TellEarnings::changed).toList());
    }

    private static Happening<EarningChanged> earned(Earning earning) {
        return happening(earning, EarningEvents.COMMISSION_EARNED, EarningEvents.PAYABLE_EARNED);
    }

    /** A part taken back leaves the state as it is, but is news all the same. */
    private static Happening<EarningChanged> changed(Change change) {
        boolean moved = change.before().state() != change.after().state();
        return moved
                ? moved(change.earning())
                : happening(change.earning(), EarningEvents.COMMISSION_REDUCED, EarningEvents.PAYABLE_REDUCED);
    }

    private static Happening<EarningChanged> moved(Earning earning) {
        return switch (earning.state()) {
            case PENDING -> throw new IllegalStateException("Nothing becomes pending again: " + earning.id());
            case APPROVED -> happening(earning, EarningEvents.COMMISSION_APPROVED, EarningEvents.PAYABLE_APPROVED);
            case PAYABLE -> happening(earning, EarningEvents.COMMISSION_PAYABLE, EarningEvents.PAYABLE_PAYABLE);
            case RESERVED -> happening(earning, EarningEvents.COMMISSION_RESERVED, EarningEvents.PAYABLE_RESERVED);
            case PAID -> happening(earning, EarningEvents.COMMISSION_PAID, EarningEvents.PAYABLE_PAID);
            case REJECTED -> happening(earning, EarningEvents.COMMISSION_REJECTED, EarningEvents.PAYABLE_REJECTED);
            case REVERSED -> happening(earning, EarningEvents.COMMISSION_REVERSED, EarningEvents.PAYABLE_REVERSED);
            case CLAWED_BACK ->
                happening(earning, EarningEvents.COMMISSION_CLAWED_BACK, EarningEvents.PAYABLE_CLAWED_BACK);
        };
    }

    /** Commissions and all else are told apart in the names of events. */
    private static Happening<EarningChanged> happening(
            Earning earning, EventType<EarningChanged> ofCommission, EventType<EarningChanged> ofPayable) {
        EventType<EarningChanged> type = earning.origin() == Origin.COMMISSION ? ofCommission : ofPayable;
        return new Happening<>(type, earning.id(), told(earning));
    }

    private static EarningChanged told(Earning earning) {
        return new EarningChanged(
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
