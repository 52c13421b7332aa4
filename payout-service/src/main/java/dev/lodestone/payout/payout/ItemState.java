package dev.lodestone.payout.payout;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.payout.event.PayoutEvents;
import dev.lodestone.payout.event.PayoutEvents.PayoutMoved;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the payment to one creator stands. A failed item is final: a new try is a new item with a new reference. */
public enum ItemState {
    RESERVED,
    SENDING,
    UNKNOWN,
    SUBMITTED,
    UNCLAIMED,
    ON_HOLD,
    PAID,
    FAILED,
    RETURNED,
    CANCELED;

    /** Every state as it is said to others. A filter is held to it, so that an unknown one is named as the fault. */
    static final String NAMES = "reserved|sending|unknown|submitted|unclaimed|on-hold|paid|failed|returned|canceled";

    public boolean mayBecome(ItemState next) {
        return switch (this) {
            case RESERVED -> Set.of(SENDING, CANCELED).contains(next);
            // A provider's word may overtake our own record of the call, so a sending item may end at once.
            case SENDING -> Set.of(SUBMITTED, PAID, FAILED, UNKNOWN).contains(next);
            case UNKNOWN -> Set.of(SUBMITTED, PAID, FAILED).contains(next);
            case SUBMITTED -> Set.of(PAID, FAILED, UNCLAIMED, ON_HOLD, RETURNED).contains(next);
            case UNCLAIMED -> Set.of(PAID, FAILED, RETURNED, ON_HOLD).contains(next);
            case ON_HOLD -> Set.of(PAID, FAILED, RETURNED, UNCLAIMED).contains(next);
            case PAID -> next == RETURNED;
            case FAILED, RETURNED, CANCELED -> false;
        };
    }

    /** The creator's money is set aside for this item. */
    public boolean inFlight() {
        return Set.of(RESERVED, SENDING, UNKNOWN, SUBMITTED, UNCLAIMED, ON_HOLD).contains(this);
    }

    /** Nothing more will happen, but for a return of what was paid. */
    public boolean isFinal() {
        return !inFlight();
    }

    /** What partners hear when a payment gets here. */
    Optional<EventType<PayoutMoved>> event() {
        return switch (this) {
            case SUBMITTED -> Optional.of(PayoutEvents.SENT);
            case PAID -> Optional.of(PayoutEvents.PAID);
            case FAILED -> Optional.of(PayoutEvents.FAILED);
            case RETURNED -> Optional.of(PayoutEvents.RETURNED);
            case CANCELED -> Optional.of(PayoutEvents.CANCELED);
            case RESERVED, SENDING, UNKNOWN, UNCLAIMED, ON_HOLD -> Optional.empty();
        };
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ItemState labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
