package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is as well written after a suggestion was followed as it was before. */
class WellFormedEditsTest {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();
    private static final int EVERY = 3;

    @TestFactory
    Stream<DynamicTest> every_edit_of_an_example_leaves_whole_sentences() {
        return Examples.of(Rule::fires)
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> edits(example.check(example.text()).findings().stream()
                                        .filter(finding -> !finding.ruleId().equals("BR-INC-01"))
                                        .toList())
                                .forEach(edit -> assertThat(WellFormed.faults(example.text(), edit))
                                        .as(edit.applyTo(example.text()))
                                        .isEmpty())));
    }

    @Test
    void every_edit_of_a_text_that_somebody_wrote_leaves_whole_sentences() {
        List<String> texts = Texts.gold();
        long followed = IntStream.range(0, texts.size() / EVERY)
                .mapToObj(at -> texts.get(at * EVERY))
                .mapToLong(text -> edits(check("en", text, Options.DEFAULT))
                        .peek(edit -> assertThat(WellFormed.faults(text, edit))
                                .as(edit.applyTo(text))
                                .isEmpty())
                        .count())
                .sum();

        assertThat(followed).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The sale is on until Sunday, the details are on their page.|until Sunday",
                "The discount ends on Sunday if you were thinking about it anyway.|discount ends on Sunday",
                "Tickets are on sale until Friday.|until Friday",
                "Preorders close on 4 May and ship in June.|Preorders close",
                "This is the best serum ever and I would buy it again.|the best serum ever",
                "Shop my whole look through the link in my bio now.|Shop my",
                "Don't miss out on this, buy now.|buy now",
                "Clinically proven 93% of women saw results.|Clinically proven 93% of women saw results",
                "I walked there and got 20% off on the way back|20% off",
                "I like it, it is mild, and I would buy it again.|I like it"
            })
    void words_taken_out_of_their_clause_are_noticed(String text, String words) {
        Prose prose = new Prose(text);
        int start = text.indexOf(words);
        Edit torn = Edit.of(prose, new Span(start, start + words.length()), "");

        assertThat(WellFormed.faults(text, torn)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;Ad | The discount ends tonight if you were thinking about it anyway.;Ad | The dates are in the details.",
                "en;This is the best serum ever and I would buy it again.;I like it.",
                "en;Shop my whole look through the link in my bio now.;It is there if you are curious.",
                "en;I walked home. Why are you still paying fees like it's 2009??;I walked home. It is not for everyone.",
                "en;I use it daily. Clinically proven 93% of women saw results.;I use it daily.",
                "en;It rained all day, and only 3 left!;It rained all day!",
                "en;It rained 🔥 20% off today #sale;It rained 🔥 The price is in the details #sale",
                "de;Wir waren am See. Nur noch 3 Stück! Dann kam Regen.;Wir waren am See. Dann kam Regen.",
                "de;Die Creme riecht nach Regen, kauft sie jetzt.;Die Creme riecht nach Regen, es ist da, wenn ihr neugierig seid.",
                "de;Das ist das beste Serum überhaupt, und es riecht nach Heu.;Ich mag es, und es riecht nach Heu."
            })
    void a_whole_clause_or_sentence_is_said_anew_or_goes(String language, String text, String gentler) {
        assertThat(edits(check(language, text, Options.DEFAULT)).map(edit -> edit.applyTo(text)))
                .contains(gentler);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I walked to the harbour with my sister and got 20% off on the way back from the sea",
                "My sister, who never buys a thing, ordered by midnight because her neighbour in the next house had told her to",
                "the \"only 1 left!!\" shirt has been only 1 left since March"
            })
    void where_nothing_well_formed_can_be_offered_the_advice_stays(String text) {
        assertThat(check("en", text, Options.DEFAULT))
                .filteredOn(finding -> !finding.dimension().equals("format"))
                .anySatisfy(finding -> {
                    assertThat(finding.edit()).isNull();
                    assertThat(finding.suggestion()).isNotBlank();
                });
    }

    @Test
    void what_a_brief_asks_for_is_said_in_a_sentence_of_its_own() {
        assertThat(Edit.atEnd(new Prose("A good trick"), "shea butter").applyTo("A good trick"))
                .isEqualTo("A good trick. Shea butter");
    }

    @Test
    void no_edit_takes_the_label_along() {
        Options paid = Options.DEFAULT.with(MaterialTie.PAID, "US");

        assertThat(edits(check("en", "Ad my balm is simply the best serum ever.", paid)))
                .isEmpty();
        assertThat(edits(check("en", "#ad This is the best serum ever.", paid))
                        .map(edit -> edit.applyTo("#ad This is the best serum ever.")))
                .containsExactly("#ad I like it.");
    }

    private static List<Finding> check(String language, String text, Options options) {
        return Objects.requireNonNull(ENGINES.get(language))
                .check(text, options)
                .findings();
    }

    private static Stream<Edit> edits(List<Finding> findings) {
        return findings.stream().map(Finding::edit).filter(Objects::nonNull);
    }
}
