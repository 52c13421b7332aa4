package dev.lodestone.campaign.mix.bound;

import dev.lodestone.campaign.mix.part.Load;
import dev.lodestone.campaign.mix.pool.Coverage;
import dev.lodestone.campaign.mix.pool.Limits;
import dev.lodestone.campaign.mix.pool.Own;
import dev.lodestone.campaign.mix.pool.Pool;
import dev.lodestone.campaign.mix.pool.Pool.Item;
import dev.lodestone.campaign.mix.pool.Pool.Plain;
import dev.lodestone.campaign.mix.pool.Shared;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Shared parts as no fit of overlaps would make them: of any size, and pressed on less there than elsewhere too. */
class SharedBoundTest {
    private static final int POOLS = 300;
    private static final int NODES = 4;

    private final List<double[]> everywhere = new ArrayList<>();
    private final List<double[]> beyond = new ArrayList<>();
    private double[] weights;
    private int[] lies;
    private double[] parts;

    @Test
    void the_bound_is_never_below_what_any_choice_is_worth() {
        for (int seed = 0; seed < POOLS; seed++) {
            Random random = new Random(seed);
            Pool pool = pool(random);

            EveryChoice all = new EveryChoice(pool, this::worth);

            all.assertBoundedInEveryNode(random, NODES);
        }
    }

    /** Part by part: what is left of it is what no load there has taken. */
    private double worth(BitSet set) {
        double[] onChannels = sum(set, everywhere, weights.length);
        double[] onParts = sum(set, beyond, parts.length);
        double worth = 0;
        double[] rest = weights.clone();
        for (int part = 0; part < parts.length; part++) {
            rest[lies[part]] -= parts[part];
            worth -= parts[part] * Math.expm1(-onChannels[lies[part]] - onParts[part]);
        }
        for (int channel = 0; channel < rest.length; channel++)
            worth -= rest[channel] * Math.expm1(-onChannels[channel]);
        return worth;
    }

    private static double[] sum(BitSet set, List<double[]> loads, int size) {
        double[] sum = new double[size];
        set.stream().forEach(i -> {
            for (int k = 0; k < size; k++) sum[k] += loads.get(i)[k];
        });
        return sum;
    }

    private Pool pool(Random random) {
        int size = 6 + random.nextInt(3);
        weights = random.doubles(1 + random.nextInt(2), 1, 10).toArray();
        lies = random.ints(1 + random.nextInt(4), 0, weights.length).toArray();
        parts = IntStream.of(lies)
                .mapToDouble(channel -> weights[channel] * random.nextDouble() / lies.length)
                .toArray();
        double[] floor = Arrays.stream(weights)
                .map(weight -> weight * random.nextDouble())
                .toArray();
        double[] onFloor = IntStream.range(0, parts.length)
                .mapToDouble(part -> parts[part] * floor[lies[part]] / weights[lies[part]] * random.nextDouble())
                .toArray();
        Shared shared = new Shared(lies, parts, onFloor, new double[parts.length]);
        BigDecimal least = random.nextBoolean() ? null : BigDecimal.valueOf(2 * random.nextDouble());
        everywhere.clear();
        beyond.clear();
        double hard = Math.pow(10, 1 - 3 * random.nextDouble());
        for (int i = 0; i < size; i++) {
            everywhere.add(random.doubles(weights.length, 0, hard).toArray());
            beyond.add(random.doubles(parts.length)
                    .map(draw -> draw < 0.3
                            ? 0
                            : draw < 0.45 ? -hard * (0.45 - draw) : -Math.log1p(-0.999 * random.nextDouble()))
                    .toArray());
        }
        List<Item> items =
                IntStream.range(0, size).mapToObj(i -> item(i, shared, random)).toList();
        Limits limits = new Limits(
                3 + random.nextInt(12), List.of(random.nextInt(2)), List.of(size), List.of(), least, Coverage.NONE);
        return new Pool(items, weights, floor, limits, shared);
    }

    private Item item(int i, Shared shared, Random random) {
        Load onChannels = new Load(IntStream.range(0, weights.length).toArray(), everywhere.get(i));
        int[] own = IntStream.range(0, parts.length)
                .filter(part -> beyond.get(i)[part] != 0)
                .toArray();
        Load onOwn = new Load(
                own, IntStream.of(own).mapToDouble(part -> beyond.get(i)[part]).toArray());
        return new Item(
                1 + random.nextInt(4), 0, false, new Plain(0, 0), onChannels, Own.of(onOwn, onChannels, shared));
    }
}
