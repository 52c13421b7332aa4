package dev.lodestone.campaign.mix.prior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.CpmFlag;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is usual on one platform is a lot or little on another. */
class PlatformTest {
    private static final double RATE = 0.06;

    @Test
    void every_platform_has_a_usual_engagement_and_a_usual_cost_of_every_tier_with_range_source_and_date() {
        for (Platform platform : Platform.values()) {
            for (Tier tier : Tier.values()) {
                for (String prefix : List.of(Benchmarks.USUAL_ENGAGEMENT, Benchmarks.CPM)) {
                    Benchmarks.Entry entry = Benchmarks.entries().get(prefix + Benchmarks.market(tier, platform));
                    assertThat(entry.estimate().low())
                            .isLessThan(entry.estimate().mid());
                    assertThat(entry.estimate().mid())
                            .isLessThan(entry.estimate().high());
                    assertThat(List.of(entry.source(), entry.asOf())).noneMatch(String::isBlank);
                }
            }
        }
    }

    @Test
    void a_published_range_is_that_of_its_platform_and_tier_and_not_borrowed() {
        assertThat(Platform.TIKTOK.usualRate(0)).isEqualTo(new Estimate(0.103, 0.114, 0.126));
    }

    @Test
    void the_same_engagement_sells_more_where_less_is_usual() {
        double anywhere = buyers(null, Priors.DEFAULT);

        assertThat(buyers(Platform.INSTAGRAM, Priors.DEFAULT)).isEqualTo(anywhere);
        assertThat(buyers(Platform.TIKTOK, Priors.DEFAULT)).isLessThan(anywhere);
        assertThat(buyers(Platform.YOUTUBE, Priors.DEFAULT)).isGreaterThan(anywhere);
    }

    @Test
    void what_is_told_of_a_platform_counts_there_alone() {
        Priors told = Priors.DEFAULT.withRanges(
                Map.of(Benchmarks.USUAL_ENGAGEMENT + "tiktok.micro", new Estimate(0.01, 0.024, 0.05)));

        assertThat(buyers(Platform.TIKTOK, told)).isEqualTo(buyers(null, Priors.DEFAULT));
        assertThat(buyers(Platform.YOUTUBE, told)).isEqualTo(buyers(Platform.YOUTUBE, Priors.DEFAULT));
    }

    @Test
    void a_fee_that_is_usual_on_youtube_is_high_on_tiktok() {
        assertThat(flag(Platform.YOUTUBE)).isEqualTo(CpmFlag.USUAL);
        assertThat(flag(Platform.TIKTOK)).isEqualTo(CpmFlag.HIGH);
    }

    @Test
    void the_checker_and_the_draws_know_platforms_too() {
        Question question = question(Platform.TIKTOK, Priors.DEFAULT);

        Mix mix = Answers.mix(question);

        assertThat(AnswerCheck.faults(question, mix)).isEmpty();
        Mix.Plan plan = mix.plan(Name.RECOMMENDED);
        double drawn = plan.interval().get("buyers").p50();
        assertThat(plan.figures().buyers()).isCloseTo(drawn, withPercentage(15));
        assertThat(buyers(null, Priors.DEFAULT)).isNotCloseTo(drawn, withPercentage(50));
    }

    private static double buyers(Platform platform, Priors priors) {
        return Answers.mix(question(platform, priors))
                .plan(Name.RECOMMENDED)
                .figures()
                .buyers();
    }

    private static CpmFlag flag(Platform platform) {
        return Answers.mix(question(platform, Priors.DEFAULT))
                .perCreator()
                .getFirst()
                .flag();
    }

    /** Six thousand people reached for 1,075.00. */
    private static Question question(Platform platform, Priors priors) {
        Candidate one = new Candidate(
                "one", Tier.MICRO, 1_000_00, 1, null, 30_000, 1, RATE, null, Map.of("s", 1.0), null, platform);
        return new Question(
                2_000_00,
                Objective.SALES,
                1,
                priors,
                Constraints.NONE,
                List.of(new Segment("s", 10_000_000)),
                List.of(one));
    }
}
