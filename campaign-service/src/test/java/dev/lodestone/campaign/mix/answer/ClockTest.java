package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Stage;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.effort.Pause;
import java.time.Duration;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One deadline binds a whole answer, whichever part of it would take too long. */
class ClockTest {
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final int SEARCHES = 80;
    private static final int REASONS = 100;
    private static final int LOOKS = SEARCHES + Draws.COUNT + REASONS;
    private static final Question QUESTION = Pools.shrunk(Pools.pool(3, 100, 0.3, Objective.REACH), 0.1);

    /** Nothing takes time but looking at it: always the same. */
    private static final class Clock {
        private final long step;
        private long now;

        Clock(Duration step) {
            this.step = step.toNanos();
        }

        long read() {
            now += step;
            return now;
        }
    }

    private static MixAnswer answer(Clock clock) {
        return MixPlanning.answer(QUESTION, Deadline.after(LIMIT, clock::read, () -> false), done -> {});
    }

    /** Wherever a long look leaves something of an answer. */
    private static List<Mix> cuts() {
        return IntStream.iterate(0, look -> look < LOOKS, look -> look + 5)
                .filter(look -> look < SEARCHES || look > LOOKS - REASONS)
                .boxed()
                .flatMap(look -> Stream.of(Pause.inSearch(look), Pause.forGood(look)))
                .map(deadline -> MixPlanning.answer(QUESTION, deadline, done -> {}))
                .filter(MixAnswer.Planned.class::isInstance)
                .map(answer -> ((MixAnswer.Planned) answer).mix())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 8, 15, 40, 100})
    void the_whole_answer_ends_in_time(int millisPerLook) {
        Clock clock = new Clock(Duration.ofMillis(millisPerLook));

        answer(clock);

        Duration looksWhenItIsOver = Duration.ofMillis(20L * millisPerLook);
        assertThat(clock.now).isLessThan(LIMIT.plus(looksWhenItIsOver).toNanos());
    }

    @Test
    void what_was_cut_is_told_and_nothing_else() {
        Mix whole = Answers.mix(QUESTION);

        assertThat(cuts()).isNotEmpty().allSatisfy(mix -> assertThat(mix.cut()).isEqualTo(missing(mix, whole)));
    }

    @Test
    void wherever_it_is_cut_every_plan_keeps_the_limits_and_its_gap_is_true() {
        double best = objective(Answers.mix(QUESTION));

        assertThat(cuts()).isNotEmpty().allSatisfy(mix -> {
            assertThat(AnswerCheck.faults(QUESTION, mix)).isEmpty();
            assertThat(objective(mix)).isLessThanOrEqualTo(best * (1 + 1e-9));
            double gap = mix.plan(Mix.Name.RECOMMENDED).optimality().gap();
            if (gap < 1) assertThat(objective(mix) / (1 - gap)).isGreaterThanOrEqualTo(best * (1 - 1e-9));
        });
    }

    @Test
    void a_term_that_was_stopped_is_looked_at_again_with_the_time_that_is_left() {
        Clock clock = new Clock(Duration.ofMillis(1));
        Ablation ablation = new Ablation(QUESTION, new BitSet(), 0);
        ablation.look(new Effort(100_000_000, Deadline.after(Duration.ofMillis(30), clock::read, () -> false)));
        assertThat(isStopped(ablation.all(), Mix.Ablated::plans)).isTrue();

        ablation.look(new Effort(100_000_000, Deadline.NONE));

        Ablation whole = new Ablation(QUESTION, new BitSet(), 0);
        whole.look(new Effort(100_000_000, Deadline.NONE));
        assertThat(ablation.all()).isEqualTo(whole.all());
        assertThat(ablation.isCut()).isFalse();
    }

    @Test
    void a_clock_that_does_not_bind_changes_nothing() {
        Mix whole = Answers.mix(QUESTION);

        assertThat(answer(new Clock(Duration.ofNanos(1)))).isEqualTo(new MixAnswer.Planned(whole));
        assertThat(whole.cut()).isEmpty();
    }

    @Test
    void each_part_of_an_answer_can_be_cut() {
        assertThat(cuts().stream().flatMap(mix -> mix.cut().stream())).contains(Stage.values());
    }

    private static Set<Stage> missing(Mix mix, Mix whole) {
        Set<Stage> missing = EnumSet.noneOf(Stage.class);
        if (mix.plans().stream().anyMatch(plan -> plan.optimality().interrupted())) missing.add(Stage.SEARCH);
        if (mix.ablation().size() < whole.ablation().size() || isStopped(mix.ablation(), Mix.Ablated::plans))
            missing.add(Stage.ABLATION);
        if (mix.frontier().size() < whole.frontier().size() || isStopped(mix.frontier(), Mix.FrontierPoint::plans))
            missing.add(Stage.FRONTIER);
        return missing;
    }

    private static <T> boolean isStopped(List<T> parts, Function<T, List<Mix.Plan>> plans) {
        return parts.stream()
                .flatMap(part -> plans.apply(part).stream())
                .anyMatch(plan -> plan.optimality().interrupted());
    }

    private static double objective(Mix mix) {
        return mix.plan(Mix.Name.RECOMMENDED).figures().objective(QUESTION.objective());
    }
}
