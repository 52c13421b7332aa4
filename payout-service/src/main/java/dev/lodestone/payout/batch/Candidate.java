package dev.lodestone.payout.batch;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whether a creator is paid by a batch, and the one reason when not. Money in minor units of the batch's currency. */
record Candidate(UUID creatorId, Exclusion reason, long amount, long offset, List<UUID> earnings) {

    /** What is known of a creator at the time of the build. */
    record Facts(UUID creatorId, long due, List<UUID> earnings, long available, boolean destination, boolean onHold) {}

    /** What earlier take-backs left is what can be paid: the ledger decides, not the list of earnings. */
    static Candidate decide(Facts facts, long minimum) {
        long amount = Math.min(facts.due(), facts.available());
        return new Candidate(
                facts.creatorId(),
                exclusion(facts, amount, minimum),
                Math.max(amount, 0),
                facts.due() - Math.max(amount, 0),
                facts.earnings());
    }

    private static Exclusion exclusion(Facts facts, long amount, long minimum) {
        if (facts.due() <= 0) return Exclusion.NOTHING_DUE;
        if (amount <= 0) return Exclusion.DEBT;
        if (!facts.destination()) return Exclusion.NO_DESTINATION;
        if (facts.onHold()) return Exclusion.ON_HOLD;
        return amount < minimum ? Exclusion.BELOW_MINIMUM : null;
    }

    boolean included() {
        return reason == null;
    }

    /** Why a creator is left out of a batch. */
    enum Exclusion {
        NOTHING_DUE,
        DEBT,
        NO_DESTINATION,
        ON_HOLD,
        BELOW_MINIMUM;

        String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Exclusion labelled(String label) {
            return label == null ? null : valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
