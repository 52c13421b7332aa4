package dev.lodestone.campaign.mix.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.pool.Choice;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Pool.Item;
import dev.lodestone.campaign.mix.pool.Pool.Plain;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelaxationTest {
    private static final double BEYOND_REASON = 1e9;

    @Test
    void a_limit_that_was_weighed_beyond_reason_and_given_up_leaves_nothing_behind() {
        Relaxation relaxation = relaxation();
        relaxation.setMultiplier(relaxation.rows.getFirst(), 0.1);
        double before = relaxation.bound();

        for (Row row : relaxation.rows.subList(1, relaxation.rows.size())) {
            relaxation.setMultiplier(row, row.multiplier + BEYOND_REASON / 3);
            relaxation.setMultiplier(row, row.multiplier + BEYOND_REASON);
            relaxation.setMultiplier(row, 0);
        }

        assertThat(relaxation.rows).hasSize(3);
        assertThat(relaxation.bound()).isEqualTo(before);
    }

    /** Three items, the fewest of a group, and a floor. */
    private static Relaxation relaxation() {
        List<Item> items = IntStream.range(0, 3)
                .mapToObj(i -> new Item(
                        i + 1, 0, i == 2, new Plain(0.1 + i, 0.7), new int[] {0}, new double[] {0.3 / (i + 1)}))
                .toList();
        Limits limits = new Limits(5, List.of(2), List.of(9), List.of(), new BigDecimal("0.3"), Coverage.NONE);
        Pool pool = new Pool(items, new double[] {3}, new double[] {7}, limits);
        Choice base = new Choice(pool);
        base.add(2);
        return new Relaxation(pool, new int[] {0, 1}, base, Goals.none());
    }
}
