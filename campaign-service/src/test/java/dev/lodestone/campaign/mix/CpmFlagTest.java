package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.CpmFlag;
import dev.lodestone.campaign.mix.Mix.Part;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.prior.Platform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price lists tell the fee of a post: what a creator's own costs is held against them without handling, and not by the dozen. */
class CpmFlagTest {

    @ParameterizedTest
    @CsvSource({
        "TIKTOK, 3_000, 0, LOW",
        "TIKTOK, 3_000, 20_00, USUAL",
        "INSTAGRAM, 1_000, 50_00, USUAL",
        "INSTAGRAM, 3_000, 20_00, USUAL",
        "INSTAGRAM, 9_999, 1, LOW",
        "INSTAGRAM, 9_999, 250_00, USUAL",
        "INSTAGRAM, 1_000, 250_00, HIGH",
    })
    void a_fee_of_the_lists_is_usual_whatever_handling_adds(
            Platform platform, String followers, String fee, CpmFlag flag) {
        assertThat(part(platform, number(followers), number(fee), 1).flag()).isEqualTo(flag);
    }

    @Test
    void a_usual_fee_stays_usual_for_many_posts() {
        Part once = part(Platform.INSTAGRAM, 3_000, 20_00, 1);
        Part often = part(Platform.INSTAGRAM, 3_000, 20_00, 30);

        assertThat(often.flag()).isEqualTo(CpmFlag.USUAL);
        assertThat(often.feeCpm()).isEqualTo(once.feeCpm());
        assertThat(often.cpm()).isNotEqualTo(once.cpm());
    }

    @Test
    void what_is_compared_is_told_beside_the_cost_of_whom_the_creator_reaches() {
        Part part = part(Platform.INSTAGRAM, 3_000, 20_00, 1);

        assertThat(part.feeCpm()).isEqualTo(20_00 / 0.9);
        assertThat(part.cpm()).isEqualTo(95_00 / 0.9);
    }

    @Test
    void who_reaches_nobody_has_neither_a_cost_per_thousand_nor_a_flag() {
        Part part = part(new Candidate("one", Tier.MICRO, 10_00, 1, null, 5_000, 1, 0.04, null, Map.of()));

        assertThat(part.cpm()).isNull();
        assertThat(part.feeCpm()).isNull();
        assertThat(part.flag()).isNull();
        assertThat(part.costPerMarginalPerson()).isNull();
    }

    private static Part part(Platform platform, long followers, long fee, int posts) {
        return part(new Candidate(
                "one", Tier.NANO, fee, posts, null, followers, 1, 0.04, null, Map.of("s", 1.0), null, platform));
    }

    private static Part part(Candidate one) {
        Question question = new Question(
                10_000_00,
                Objective.REACH,
                1,
                Priors.DEFAULT,
                Constraints.NONE.withRequired(Set.of("one")),
                List.of(new Segment("s", 1_000_000)),
                List.of(one));
        return Answers.mix(question).perCreator().getFirst();
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace("_", ""));
    }
}
