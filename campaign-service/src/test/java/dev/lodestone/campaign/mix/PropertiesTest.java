package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.answer.Answers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of any question. A thousand pools: deploy/bench/mix. */
class PropertiesTest {
    private static final Objective[] OBJECTIVES = Objective.values();

    @Test
    void more_budget_is_never_worth_less_and_no_opponent_beats_the_recommended_plan() {
        for (int seed = 0; seed < 12; seed++) {
            Question question = Pools.pool(seed, 25, 0.15, OBJECTIVES[seed % 4]);
            Mix mix = Answers.mix(question);
            double reached = objective(question, mix);

            assertThat(objective(question, Answers.mix(question.withBudget(question.budget() * 13 / 10))))
                    .isGreaterThanOrEqualTo(reached * (1 - 1e-9));
            assertThat(mix.plans())
                    .allSatisfy(plan -> assertThat(plan.figures().objective(question.objective()))
                            .isLessThanOrEqualTo(reached * (1 + 1e-9)));
        }
    }

    @Test
    void the_order_of_creators_and_segments_changes_nothing() {
        Question question = Pools.pool(5, 30, 0.2, Objective.PROFIT);
        List<Candidate> turned = new ArrayList<>(question.candidates());
        Collections.reverse(turned);
        List<Segment> otherWayRound = new ArrayList<>(question.segments());
        Collections.reverse(otherWayRound);

        Question sent = question.withCandidates(turned).withSegments(otherWayRound);

        assertThat(Answers.mix(sent)).isEqualTo(Answers.mix(question));
    }

    @Test
    void the_order_of_rivals_changes_nothing() {
        for (int seed = 0; seed < 4; seed++) {
            Question question = Pools.pool(seed, 60, 0.1, OBJECTIVES[seed]);
            Random random = new Random(seed);
            List<Set<String>> rivals = IntStream.range(0, 10)
                    .<Set<String>>mapToObj(group ->
                            random.ints(8, 0, 60).mapToObj("c%03d"::formatted).collect(Collectors.toSet()))
                    .collect(Collectors.toList());
            Constraints limits = Constraints.NONE.withMinRoi(new BigDecimal("-0.4"));
            Mix before = Answers.mix(question.with(limits.withRivals(rivals)));
            Collections.shuffle(rivals, random);

            assertThat(Answers.mix(question.with(limits.withRivals(rivals)))).isEqualTo(before);
        }
    }

    @Test
    void a_dearer_creator_is_never_more_included() {
        for (int seed = 0; seed < 12; seed++) {
            Question question = Pools.pool(seed, 20, 0.2, OBJECTIVES[seed % 4]);
            List<String> before = Answers.mix(question).plan(Name.RECOMMENDED).creators();
            Candidate left = question.candidates().stream()
                    .filter(candidate -> !before.contains(candidate.id()))
                    .findFirst()
                    .orElseThrow();

            List<String> after = Answers.mix(question.withCandidates(dearer(question, left)))
                    .plan(Name.RECOMMENDED)
                    .creators();

            assertThat(after).doesNotContain(left.id());
        }
    }

    /** Each post of whom a whole segment follows leaves a tenth of it. */
    @ParameterizedTest
    @CsvSource({"1, 0.1", "2, 0.01", "5, 0.00001"})
    void an_audience_that_is_reached_already_adds_almost_nobody(int posts, double left) {
        Candidate huge = creator("huge", 90_000_000, posts);
        Question question =
                Pools.pool(1, 1, 1, Objective.REACH).withCandidates(List.of(huge, creator("same", 100_000, 1)));
        MixModel model = new MixModel(question);
        BitSet one = BitSet.valueOf(new long[] {1});
        BitSet both = BitSet.valueOf(new long[] {3});

        double added = model.figures(both).reach() - model.figures(one).reach();

        assertThat(added / model.ownReach(1)).isCloseTo(left, within(1e-9));
    }

    @Test
    void the_same_seed_gives_the_same_answer() {
        Question question = Pools.pool(9, 60, 0.1, Objective.REACH);

        assertThat(Answers.mix(question)).isEqualTo(Answers.mix(question));
    }

    private static Candidate creator(String id, double followers, int posts) {
        return new Candidate(id, Tier.MEGA, 1_00, posts, 0L, followers, 1, 0.01, null, Map.of("s0", 1.0));
    }

    private static List<Candidate> dearer(Question question, Candidate one) {
        return question.candidates().stream()
                .map(other -> other.equals(one) ? one.withFee(one.fee() * 3 / 2) : other)
                .toList();
    }

    private static double objective(Question question, Mix mix) {
        return mix.plan(Name.RECOMMENDED).figures().objective(question.objective());
    }
}
