package dev.lodestone.campaign.mix.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.pool.Pool.Item;
import dev.lodestone.campaign.mix.pool.Pool.Plain;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private final Pool pool = pool();

    @Test
    void how_far_a_choice_is_above_its_least_return_follows_each_change_whenever_it_is_asked() {
        Choice choice = new Choice(pool);
        Choice other = new Choice(pool);
        other.add(7);
        for (int i = 0; i < 5; i++) {
            choice.add(i);
            assertIsAsMadeAnew(choice);
        }
        choice.remove(2);
        assertIsAsMadeAnew(choice);

        choice.become(other);

        assertIsAsMadeAnew(choice);
    }

    private void assertIsAsMadeAnew(Choice choice) {
        assertThat(choice.floor()).isCloseTo(Choice.of(pool, choice.in).floor(), within(1e-9));
    }

    private static Pool pool() {
        List<Item> items = IntStream.range(0, 10)
                .mapToObj(i -> new Item(10 + i, 0, false, new Plain(1, i), new int[] {i % 2}, new double[] {0.1 * i}))
                .toList();
        Limits limits =
                new Limits(1_000, List.of(0), List.of(Integer.MAX_VALUE), List.of(), BigDecimal.ONE, Coverage.NONE);
        return new Pool(items, new double[] {100, 50}, new double[] {100, 50}, limits);
    }
}
