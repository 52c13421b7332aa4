package dev.lodestone.campaign.mix.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Pool.Item;
import dev.lodestone.campaign.mix.pool.Pool.Plain;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A least return is looked at for each item beside what the item is worth: that takes steps too. */
class FloorEffortTest {

    @Test
    void a_look_at_the_least_return_is_counted_like_one_at_the_worth() {
        assertThat(spent(new BigDecimal("0.5"))).isEqualTo(2 * spent(null));
    }

    private static long spent(@Nullable BigDecimal leastReturn) {
        Pool pool = pool(leastReturn);
        Effort effort = new Effort(1_000_000, Deadline.NONE);
        Choice grown = new Choice(pool);
        new Greedy(pool, true, effort).grow(grown);
        assertThat(grown.in.cardinality()).isEqualTo(pool.size());
        return effort.spent();
    }

    private static Pool pool(@Nullable BigDecimal leastReturn) {
        List<Item> items = IntStream.range(0, 10)
                .mapToObj(i -> new Item(10, 0, false, new Plain(1, 20), new int[] {0}, new double[] {0.1}))
                .toList();
        Limits limits =
                new Limits(1_000, List.of(0), List.of(Integer.MAX_VALUE), List.of(), leastReturn, Coverage.NONE);
        return new Pool(items, new double[] {100}, new double[] {100}, limits);
    }
}
