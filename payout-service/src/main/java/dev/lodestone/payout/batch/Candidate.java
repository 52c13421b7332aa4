package dev.lodestone.payout.batch;

import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.earning.Due;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a creator is paid by a batch, and the one reason when not. Money in minor units of the batch's currency. */
record Candidate(UUID creatorId, @Nullable Exclusion reason, long amount, long offset, List<Due.Part> parts) {

    /** What earlier take-backs left is what can be paid: the ledger decides, not the list of earnings. */
    static Candidate decide(Due due, @Nullable Destination destination, long minimum, boolean inReview) {
        long sum = due.parts().stream().mapToLong(Due.Part::amount).reduce(0, Math::addExact);
        long amount = Math.clamp(due.amount(), 0, sum);
        return new Candidate(
                due.creatorId(),
                exclusion(sum, amount, destination, minimum, inReview),
                amount,
                sum - amount,
                due.parts());
    }

    /** Everything that this creator has earned comes later. */
    static Candidate waiting(UUID creator) {
        return new Candidate(creator, Exclusion.NOTHING_DUE, 0, 0, List.of());
    }

    private static @Nullable Exclusion exclusion(
            long sum, long amount, @Nullable Destination destination, long minimum, boolean inReview) {
        if (sum == 0) return Exclusion.NOTHING_DUE;
        if (inReview) return Exclusion.IN_REVIEW;
        if (amount == 0) return Exclusion.DEBT;
        if (destination == null) return Exclusion.NO_DESTINATION;
        if (destination.onHold()) return Exclusion.ON_HOLD;
        return amount < minimum ? Exclusion.BELOW_MINIMUM : null;
    }

    /** Null of one who is paid. */
    @Nullable
    String whyNot() {
        return reason == null ? null : reason.label();
    }

    boolean included() {
        return reason == null;
    }

    /** Why a creator is left out of a batch. */
    enum Exclusion {
        NOTHING_DUE,
        /** A provider told something of an earlier payment that does not fit, so what is still owed is not known. */
        IN_REVIEW,
        DEBT,
        NO_DESTINATION,
        ON_HOLD,
        BELOW_MINIMUM;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static @Nullable Exclusion labelled(@Nullable String label) {
            return label == null ? null : valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
