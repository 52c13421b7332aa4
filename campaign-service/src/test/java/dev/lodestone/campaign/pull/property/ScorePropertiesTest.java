package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the score answers to changes of a text. */
class ScorePropertiesTest {
    /** What a deletion leaves may say something by itself, so that one in so many texts is not comparable. */
    private static final int RARE = 200;

    private final Texts texts = Texts.ofSeed();
    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @Test
    void taking_a_flagged_span_away_never_lowers_the_score() {
        List<String> unlike = new ArrayList<>();
        texts.each(text -> {
            Verdict before = check(text);
            before.findings().stream()
                    .filter(finding -> finding.severity() != Severity.CREDIT && finding.end() > finding.start())
                    .forEach(finding -> {
                        Verdict after = check(text.substring(0, finding.start()) + text.substring(finding.end()));
                        if (after.score() >= before.score()) return;
                        assertThat(said(after)).isNotEqualTo(less(said(before), said(finding)));
                        unlike.add(text);
                    });
        });
        assertThat(unlike).hasSizeLessThanOrEqualTo(Texts.COUNT / RARE);
    }

    /** Where another text makes less of the hit, the words that are left over thin it out as any do. */
    @Test
    void one_more_hit_never_raises_the_score() {
        List<String> hits = Examples.of(Rule::fires)
                .filter(example -> example.language().equals("en"))
                .flatMap(example -> check(example.text()).findings().stream())
                .map(Finding::span)
                .filter(this::isHitInsideOfATextToo)
                .toList();
        List<String> unlike = new ArrayList<>();
        texts.each(text -> {
            String hit = texts.any(hits);
            Verdict before = check(text);
            Verdict after = check(text + "\n" + hit);
            if (after.score() <= before.score()) return;
            if (spans(after).contains(hit)) {
                assertThat(spans(after)).as("%s | %s", text, hit).doesNotContainSubsequence(spans(before));
            }
            unlike.add(text);
        });
        assertThat(unlike).hasSizeLessThanOrEqualTo(Texts.COUNT / RARE);
    }

    @Test
    void the_order_of_sentences_does_not_matter() {
        for (int i = 0; i < Texts.COUNT; i++) {
            List<String> sentences = new ArrayList<>();
            for (int left = 1 + texts.chance().nextInt(8); left > 0; left--) sentences.add(texts.sentence());
            String text = String.join("\n", sentences);
            Collections.shuffle(sentences, texts.chance());

            assertThat(check(String.join("\n", sentences)).score())
                    .as(text)
                    .isEqualTo(check(text).score());
        }
    }

    /** What counts only as the whole of a text is no hit of a longer one. */
    private boolean isHitInsideOfATextToo(String span) {
        Verdict verdict = check("We walked along the canal.\n" + span);
        return verdict.score() < 100 && !verdict.findings().isEmpty();
    }

    private Verdict check(String text) {
        return check.check(text, Options.DEFAULT);
    }

    /** "Order" is another fault once a hurry stands behind it. */
    private static List<String> said(Verdict verdict) {
        return verdict.findings().stream().map(ScorePropertiesTest::said).toList();
    }

    private static String said(Finding finding) {
        return finding.ruleId() + " " + finding.span();
    }

    private static List<String> spans(Verdict verdict) {
        return verdict.findings().stream().map(Finding::span).toList();
    }

    private static List<String> less(List<String> spans, String one) {
        List<String> left = new ArrayList<>(spans);
        left.remove(one);
        return left;
    }
}
