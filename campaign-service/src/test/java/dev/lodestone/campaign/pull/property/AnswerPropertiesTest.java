package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.Verdict.Contribution;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an answer holds to, whatever was asked. */
class AnswerPropertiesTest {
    private final Texts texts = Texts.ofSeed();
    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void offsets_point_into_the_text_in_both_units() {
        texts.each(text -> assertThat(check(text).findings()).allSatisfy(finding -> {
            assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.span());
            assertThat(finding.startCodePoint()).isEqualTo(text.codePointCount(0, finding.start()));
            assertThat(finding.endCodePoint()).isEqualTo(text.codePointCount(0, finding.end()));
            Edit edit = finding.edit();
            if (edit == null) return;
            assertThat(edit.startCodePoint()).isEqualTo(text.codePointCount(0, edit.start()));
            assertThat(edit.endCodePoint()).isEqualTo(text.codePointCount(0, edit.end()));
        }));
    }

    @Test
    void the_score_is_the_sum_of_what_is_listed() {
        texts.each(text -> {
            Verdict verdict = check(text);
            BigDecimal sum = verdict.pressure().contributions().stream()
                    .map(Contribution::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            int score = BigDecimal.valueOf(100)
                    .subtract(sum)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            assertThat(verdict.score()).isEqualTo(Math.clamp(score, 0, 100));
        });
    }

    @Test
    void the_same_text_gets_the_same_answer_in_whatever_order_the_rules_are() {
        List<ContentCheck> shuffled = IntStream.range(0, 3)
                .mapToObj(i -> Examples.shuffled("en", texts.chance()))
                .toList();

        texts.each(text -> assertThat(shuffled)
                .allSatisfy(
                        other -> assertThat(other.check(text, Options.DEFAULT)).isEqualTo(check(text))));
    }

    @Test
    void neither_the_case_of_tags_nor_trailing_blanks_matter() {
        texts.each(text -> {
            assertThat(check(text + " \u00a0 ").findings())
                    .isEqualTo(check(text).findings());
            assertThat(check(recased(text)).score()).isEqualTo(check(text).score());
        });
    }

    private Verdict check(String text) {
        return check.check(text, Options.DEFAULT);
    }

    private static String recased(String text) {
        StringBuilder recased = new StringBuilder(text);
        new Prose(text)
                .tokens().stream()
                        .filter(token -> token.kind() == Token.Kind.TAG)
                        .forEach(token -> recased.replace(
                                token.start(),
                                token.end(),
                                text.substring(token.start(), token.end()).toUpperCase(Locale.ROOT)));
        return recased.toString();
    }
}
