package dev.lodestone.campaign.mix.pool;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    boolean admit(int[] perGroup, int[] perRivals) {
        return IntStream.of(perRivals).allMatch(together -> together <= 1)
                && IntStream.range(0, perGroup.length)
                        .allMatch(group -> least.get(group) <= perGroup[group] && perGroup[group] <= most.get(group));
    }

    /** About what each minor unit must bring. */
    double asked() {
        return leastReturn == null ? 0 : leastReturn.doubleValue();
    }
}
