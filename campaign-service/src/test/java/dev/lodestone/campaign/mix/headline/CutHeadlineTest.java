package dev.lodestone.campaign.mix.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Beaten;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.choice.Opponents;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.choice.Stock;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the search had no time to prove is not given as a reason. */
class CutHeadlineTest {

    @Test
    void an_answer_without_a_proof_says_who_leads_and_not_why() {
        List<String> headlines = pools().map(question -> cut(question).text())
                .filter(headline -> !headline.startsWith("The mix"))
                .toList();

        assertThat(headlines)
                .hasSizeGreaterThan(2)
                .allSatisfy(headline -> assertThat(headline)
                        .containsAnyOf("leads so far: the best plan that was found books ", "Nobody is booked so far")
                        .doesNotContain("worth its cost.", "limits", "wins"));
    }

    @Test
    void whoever_wins_for_sure_wins_in_the_whole_answer_too() {
        assertThat(pools().filter(question -> cut(question).text().contains(" wins: ")))
                .allSatisfy(question -> assertThat(cut(question).standing().winner())
                        .isEqualTo(Answers.mix(question).winner()));
    }

    @Test
    void a_limit_that_keeps_nobody_out_is_no_reason_either() {
        Question question = pools().toList().getFirst().with(Constraints.NONE.withMinSegments(1));

        assertThat(cut(question).text()).doesNotContain("whom the limits leave", "worth its cost");
    }

    @Test
    void a_gap_too_small_to_be_shown_is_told_as_that() {
        MixModel model = new MixModel(Pools.pool(3, 20, 0.3, Objective.REACH));
        BitSet one = BitSet.valueOf(new long[] {1});
        Chosen plan = new Chosen(Name.RECOMMENDED, one, model.objective(one) * (1 + 1e-8), false, Held.ALL, List.of());

        String headline = new Headline(
                        model,
                        Standing.of(model, one, new BitSet(), new BitSet()),
                        List.of(),
                        new Portfolio(Optional.of(plan), plan, plan, false))
                .text();

        assertThat(headline).endsWith(" Less than 0.0001 % may be missing to the best plan.");
    }

    @Test
    void who_is_kept_out_of_a_large_plan_is_found_without_adding_it_up_for_each() {
        Question pool = Pools.pool(3, 10_000, 0.3, Objective.PROFIT);
        MixModel model = new MixModel(pool.with(Constraints.NONE.withMinRoi(BigDecimal.ZERO)));
        BitSet half = new BitSet();
        half.set(0, 5_000);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();

        Admission admission = new Admission(model, half);
        long keptOut =
                IntStream.range(5_000, 10_000).filter(admission::isKeptOut).count();

        assertThat(keptOut).isLessThan(5_000);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - started))
                .isLessThan(Duration.ofMillis(500));
    }

    /** The clock is over when it begins. */
    private static Headline cut(Question question) {
        Stock stock = new Stock(new MixModel(question));
        List<BitSet> starts = Opponents.of(stock).stream().map(Chosen::creators).toList();
        Effort over = new Effort(300_000_000, Deadline.after(Duration.ZERO, System::nanoTime, () -> false));
        Portfolio plans = Portfolio.of(stock, question.budget(), starts, over);
        Standing standing = Standing.of(
                stock.model(),
                plans.recommended().orElseThrow().creators(),
                plans.allCelebrity().creators(),
                plans.allMicro().creators());
        List<Beaten> halfOfTheDraws = Stream.of(Name.ALL_MICRO, Name.ALL_CELEBRITY)
                .map(name -> new Beaten(name, 0.5))
                .toList();
        return new Headline(stock.model(), standing, halfOfTheDraws, plans);
    }

    /** Without any limit, and with larger creators who are cheap. */
    private static Stream<Question> pools() {
        return Stream.of(Objective.values())
                .flatMap(objective -> IntStream.of(10, 50, 90)
                        .boxed()
                        .flatMap(percent -> Stream.of(
                                cheap(objective, 10, percent / 100.0), cheap(objective, 50, percent / 100.0))));
    }

    private static Question cheap(Objective objective, int times, double part) {
        Question pool = Pools.pool(3, 200, 1, objective);
        List<Candidate> candidates = pool.candidates().stream()
                .map(one -> Tier.MICRO_FAMILY.contains(one.tier()) ? one : one.withFee(one.fee() / times))
                .toList();
        long all = candidates.stream().mapToLong(one -> one.cost(pool.priors())).sum();
        return pool.withCandidates(candidates).withBudget(Math.round(all * part));
    }
}
