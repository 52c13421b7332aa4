package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosurePlaceTest {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    @Test
    void a_label_on_the_fourth_line_is_under_the_fold() {
        assertThat(english("One\nTwo\nAd | my mug")).isEqualTo(DisclosureStatus.PASS);
        assertThat(english("One\nTwo\nThree\nAd | my mug")).isEqualTo(DisclosureStatus.WARN);
    }

    @Test
    void empty_lines_push_a_label_down() {
        assertThat(english("One\n\nAd | my mug")).isEqualTo(DisclosureStatus.PASS);
        assertThat(english("One\n\n\n\n\n\nAd | my mug")).isEqualTo(DisclosureStatus.WARN);
        assertThat(english("One\r\n\r\nAd | my mug")).isEqualTo(DisclosureStatus.PASS);
    }

    @Test
    void a_label_hung_on_at_the_end_comes_too_late_however_short_the_text() {
        assertThat(english("My morning with this mug #ad")).isEqualTo(DisclosureStatus.WARN);
        assertThat(english("My morning with this mug (ad)")).isEqualTo(DisclosureStatus.WARN);
        assertThat(english("My morning with this mug, ad \uD83C\uDF27 #tea")).isEqualTo(DisclosureStatus.WARN);
    }

    @Test
    void a_sentence_that_tells_the_tie_by_its_last_words_is_not_hung_on() {
        assertThat(english("This mug is a paid partnership with @glow")).isEqualTo(DisclosureStatus.PASS);
        assertThat(english("Ad")).isEqualTo(DisclosureStatus.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "     | en | WARN | #anzeige my morning with this mug",
                "     | de | PASS | #anzeige mein Morgen mit dieser Tasse",
                "DE   | en | PASS | Anzeige: my morning with this mug",
                "US   | es | WARN | #ad mi mañana con esta taza",
                "US   | es | PASS | #publicidad mi mañana con esta taza",
                "     | fr | WARN | #ad mon matin avec cette tasse",
                "     | fr | PASS | Publicité : mon matin avec cette tasse",
                "     | pl | PASS | #ad moja poranna kawa w tym kubku",
                "NL   | nl | PASS | #ad mijn ochtend met deze mok",
                "GB   | de | PASS | Ad: mein Morgen mit dieser Tasse"
            })
    void a_label_is_in_the_language_of_the_text_where_there_is_one(
            String jurisdiction, String language, DisclosureStatus status, String text) {
        assertThat(check(text, language, jurisdiction).disclosure().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"SCRIPT, youtube, PASS", "CAPTION, instagram, WARN", "STORY, instagram, WARN"})
    void what_is_spoken_has_neither_fold_nor_lines(Format format, String platform, DisclosureStatus status) {
        String aside = "I stood there in my socks with the kettle on, and the rain on the window.\n".repeat(3);

        assertThat(at(platform, format, aside + "By the way, this is a paid partnership with Glow, so here goes."))
                .isEqualTo(status);
        assertThat(at(platform, format, aside.repeat(2) + "By the way, this is a paid partnership with Glow, so."))
                .isEqualTo(DisclosureStatus.WARN);
    }

    @Test
    void a_feed_folds_a_caption_sooner_or_later() {
        String aside = "x".repeat(50) + " " + "x".repeat(60) + ". ";

        assertThat(at("instagram", Format.CAPTION, aside + "Ad | my mug")).isEqualTo(DisclosureStatus.PASS);
        assertThat(at("tiktok", Format.CAPTION, aside + "Ad | my mug")).isEqualTo(DisclosureStatus.WARN);
    }

    @Test
    void a_foreign_label_is_bettered_by_one_in_the_language_of_the_text() {
        Finding finding = check("#ad mi mañana", "es", "US").findings().getFirst();

        assertThat(finding.ruleId()).isEqualTo("DI-LNG-01");
        assertThat(finding.edit().replacement()).isEqualTo("Publicidad | ");
    }

    @Test
    void the_reason_names_the_place_that_objects_with_source_and_date() {
        Finding finding =
                check("#sponsored my morning", "en", "GB", "US").findings().getFirst();

        assertThat(finding.reason()).contains(" GB: ASA, CAP and CMA").endsWith("3rd edition, 2023-03-01.");
        assertThat(check("My morning", "en", "GB", "US").findings().getFirst().reason())
                .contains(" GB: ASA", "; US: FTC");
    }

    private static DisclosureStatus english(String text) {
        return check(text, "en", "US").disclosure().status();
    }

    private static DisclosureStatus at(String platform, Format format, String text) {
        Options paid = new Options(
                "en", platform, format, MaterialTie.PAID, Set.of("US"), List.of(), List.of(), Guidelines.DEFAULT);
        return ENGINES.get("en").check(text, paid).disclosure().status();
    }

    private static Verdict check(String text, String language, String... where) {
        Set<String> places = where[0] == null ? Set.of() : Set.of(where);
        ContentCheck engine = ENGINES.getOrDefault(language, ENGINES.get(ContentCheck.ANY_LANGUAGE));
        return engine.check(
                text,
                new Options(
                        language,
                        "instagram",
                        Format.CAPTION,
                        MaterialTie.PAID,
                        places,
                        List.of(),
                        List.of(),
                        Guidelines.DEFAULT));
    }
}
