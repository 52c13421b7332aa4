package dev.lodestone.campaign.mix.pool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a choice must keep. {@code rivals}: groups of items of which it holds one at most. {@code leastReturn}: what each unit of cost
 * must bring, null when anything will do.
 */
public record Limits(
        long budget,
        List<Integer> least,
        List<Integer> most,
        List<Set<Integer>> rivals,
        @Nullable BigDecimal leastReturn,
        Coverage coverage) {

    public Limits withoutFloor() {
        return new Limits(budget, least, most, rivals, null, coverage);
    }

    public boolean hasFloor() {
        return leastReturn != null;
    }

    /** More than what is spent. */
    public boolean askForGain() {
        return leastReturn != null && leastReturn.compareTo(BigDecimal.ONE) > 0;
    }

    /** About what each minor unit must bring. */
    double asked() {
        return leastReturn == null ? 0 : leastReturn.doubleValue();
    }
}
