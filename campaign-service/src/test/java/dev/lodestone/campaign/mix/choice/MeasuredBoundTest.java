package dev.lodestone.campaign.mix.choice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.bound.EveryChoice;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.Overlap.Base;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No choice of creators who were measured beside each other is worth more than its bound, wherever in the tree. */
class MeasuredBoundTest {
    private static final int POOLS = 60;
    private static final int NODES = 6;
    /** In which people can be counted twice. */
    private static final List<Objective> OBJECTIVES = List.of(Objective.REACH, Objective.SALES, Objective.PROFIT);

    private static final Set<Tier> EVERY_TIER = Set.of(Tier.values());

    enum Kind {
        CHAIN,
        CLIQUE,
        TWINS,
        STRANGERS,
        ANY;

        private boolean holds(int a, int b, int size, Random random) {
            return switch (this) {
                case CHAIN -> b == a + 1;
                case CLIQUE -> b < size / 2 + 1;
                case TWINS -> a % 2 == 0 && b == a + 1;
                case STRANGERS, ANY -> random.nextInt(3) == 0;
            };
        }

        private double share(Random random) {
            return switch (this) {
                case CHAIN, CLIQUE -> 0.3 + 0.7 * random.nextDouble();
                case TWINS -> 1;
                case STRANGERS -> random.nextBoolean() ? 0 : 0.6 * random.nextDouble();
                case ANY -> random.nextDouble();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void the_bound_is_never_below_what_any_choice_is_worth(Kind kind) {
        int shared = 0;
        for (int seed = 0; seed < POOLS; seed++) {
            Random random = new Random(seed);
            Question question = measured(kind, seed, random);
            MixModel model = new MixModel(question);
            Menu menu = Menu.of(new Stock(model), EVERY_TIER, question.constraints(), question.budget());

            EveryChoice all = new EveryChoice(menu.pool(), set -> model.objective(menu.toCandidates(set)));

            all.assertBoundedInEveryNode(random, NODES);
            if (menu.pool().shared.count() > 0) shared++;
        }
        assertThat(shared).isGreaterThan(POOLS / 3);
    }

    /** Up to five posts in three segments, which a few fill or nobody does. */
    private static Question measured(Kind kind, int seed, Random random) {
        int size = 6 + random.nextInt(7);
        Objective objective = OBJECTIVES.get(seed % 3);
        Question pool = Pools.shrunk(
                Pools.pool(seed, size, 0.2 + 0.8 * random.nextDouble(), objective),
                Math.pow(10, -2 * random.nextDouble()));
        Question posting = pool.withCandidates(
                pool.candidates().stream().map(one -> posting(one, random)).toList());
        List<Overlap> overlaps = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (kind.holds(a, b, size, random))
                    overlaps.add(new Overlap(id(a), id(b), kind.share(random), Base.SMALLER));
            }
        }
        return OverlapFit.of(posting, overlaps).question().with(limits(random));
    }

    private static Candidate posting(Candidate one, Random random) {
        Map<String, Double> audience = new HashMap<>();
        int parts = 1 + random.nextInt(3);
        for (int part = 0; part < parts; part++) audience.put("s" + random.nextInt(3), 0.9 / parts);
        return new Candidate(
                one.id(),
                one.tier(),
                one.fee(),
                1 + random.nextInt(5),
                one.handling(),
                one.followers(),
                one.authenticShare(),
                one.engagementRate(),
                one.fit(),
                audience);
    }

    /** None, one or some of the fewest and the most, a least return, and least segments. */
    private static Constraints limits(Random random) {
        Constraints counts = random.nextBoolean() ? counts() : Constraints.NONE;
        return new Constraints(
                counts.perTier(),
                Set.of(),
                Set.of(),
                counts.rivals(),
                BigDecimal.ONE,
                random.nextInt(2) * random.nextInt(4),
                0.5 * random.nextDouble() * random.nextDouble(),
                random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(30) - 10, 1));
    }

    private static Constraints counts() {
        return Constraints.NONE
                .withTier(Tier.MICRO, new Range(0, 1))
                .withTier(Tier.NANO, new Range(1, 2))
                .withRivals(List.of(Set.of(id(0), id(3)), Set.of(id(2), id(4), id(5))));
    }

    private static String id(int i) {
        return "c%03d".formatted(i);
    }
}
