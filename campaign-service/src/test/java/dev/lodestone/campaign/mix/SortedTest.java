package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a question holds has the same order on every machine: an answer tells it in that order. */
class SortedTest {
    private static final List<String> IDS =
            IntStream.range(10, 40).mapToObj(i -> "id" + i).toList();

    @Test
    void what_was_told_is_kept_in_order() {
        Map<String, Double> shares = new LinkedHashMap<>();
        IDS.reversed().forEach(id -> shares.put(id, 0.01));
        Constraints limits = Constraints.NONE
                .withRequired(Set.copyOf(IDS))
                .withForbidden(Set.copyOf(IDS))
                .withRivals(List.of(Set.copyOf(IDS)))
                .withTiers(Map.of(Tier.MEGA, Range.ANY, Tier.NANO, Range.ANY, Tier.MID, Range.ANY));

        assertThat(limits.required()).containsExactlyElementsOf(IDS);
        assertThat(limits.forbidden()).containsExactlyElementsOf(IDS);
        assertThat(limits.rivals().getFirst()).containsExactlyElementsOf(IDS);
        assertThat(limits.perTier().keySet()).containsExactly(Tier.NANO, Tier.MID, Tier.MEGA);
        assertThat(candidate(shares).audience().keySet()).containsExactlyElementsOf(IDS);
        Map<String, Estimate> ranges = new LinkedHashMap<>();
        IDS.reversed().forEach(id -> ranges.put(id, Estimate.exactly(1)));
        assertThat(Priors.DEFAULT.withRanges(ranges).ranges().keySet()).containsExactlyElementsOf(IDS);
        assertThat(Priors.DEFAULT.reachRate().keySet()).containsExactly(Tier.values());
    }

    @Test
    void nothing_is_kept_that_is_no_value() {
        Map<String, Double> shares = new HashMap<>();
        shares.put("a", null);

        assertThatNullPointerException().isThrownBy(() -> candidate(shares));
        assertThatNullPointerException()
                .isThrownBy(() -> Constraints.NONE.withRequired(new HashSet<>(Arrays.asList("a", null))));
    }

    private static Candidate candidate(Map<String, Double> audience) {
        return new Candidate("x", Tier.NANO, 1, 1, null, 1, 1, 0.1, null, audience);
    }
}
