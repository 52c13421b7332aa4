package dev.lodestone.campaign.mix.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Pool.Item;
import dev.lodestone.campaign.mix.pool.Pool.Plain;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten per cent more than 10,300 is 11,330; in floating point it is a little more than that. */
class LeastReturnTest {
    private static final BigDecimal TEN_PER_CENT = new BigDecimal("1.1");

    @Test
    void what_brings_exactly_the_least_return_is_taken() {
        assertThat(1.1 * 10_300).isGreaterThan(11_330);

        Solution best = Optimiser.best(pool(11_330), List.of(), new Effort(1_000_000, Deadline.NONE));

        assertThat(((Solution.Found) best).items()).isEqualTo(BitSet.valueOf(new long[] {1}));
    }

    @Test
    void what_brings_less_by_the_smallest_part_is_not() {
        Solution best = Optimiser.best(pool(Math.nextDown(11_330.0)), List.of(), new Effort(1_000_000, Deadline.NONE));

        assertThat(best).isEqualTo(new Solution.None(true));
    }

    @Test
    void nobody_is_no_choice_that_brings_more_than_it_costs_and_no_search_is_needed_to_see_it() {
        assertThat(Optimiser.best(pool(10_000), List.of(), new Effort(0, Deadline.NONE)))
                .isEqualTo(new Solution.None(true));
    }

    /** Whoever costs nothing returns more than any share of it, or nothing at all. */
    @Test
    void what_costs_nothing_is_a_gain_as_soon_as_it_brings_something() {
        Solution best = Optimiser.best(pool(0, 0.01), List.of(), new Effort(1_000_000, Deadline.NONE));

        assertThat(((Solution.Found) best).items()).isEqualTo(BitSet.valueOf(new long[] {1}));
    }

    @Test
    void what_costs_nothing_and_brings_nothing_is_no_gain() {
        assertThat(Optimiser.best(pool(0, 0), List.of(), new Effort(1_000_000, Deadline.NONE)))
                .isEqualTo(new Solution.None(true));
    }

    private static Pool pool(double brings) {
        return pool(10_300, brings);
    }

    private static Pool pool(long cost, double brings) {
        Item item = new Item(cost, 0, false, new Plain(1, brings), new int[0], new double[0]);
        Limits limits =
                new Limits(20_000, List.of(0), List.of(Integer.MAX_VALUE), List.of(), TEN_PER_CENT, Coverage.NONE);
        return new Pool(List.of(item), new double[0], new double[0], limits);
    }
}
