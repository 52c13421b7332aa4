package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureWordingTest {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    @ParameterizedTest
    @CsvFileSource(resources = "/pull/disclosure/ordinary.tsv", delimiter = '\t')
    void ordinary_words_tell_no_tie(String text) {
        for (MaterialTie tie : MaterialTie.values()) {
            if (tie == MaterialTie.NONE) continue;
            assertThat(status(text, tie, "US")).as("%s in the US", tie).isEqualTo(DisclosureStatus.FAIL);
            assertThat(status(text, tie, "GB")).as("%s in Britain", tie).isEqualTo(DisclosureStatus.FAIL);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pull/disclosure/told.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_tie_can_be_told_in_many_wordings(String ties, String places, DisclosureStatus status, String text) {
        for (String tie : ties.split(" ")) {
            for (String place : places.split(" ")) {
                assertThat(status(text, MaterialTie.valueOf(tie.toUpperCase(Locale.ROOT)), place))
                        .as("%s in %s", tie, place)
                        .isEqualTo(status);
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/pull/disclosure/abroad.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_tie_is_told_in_the_words_of_the_place(
            String ties, String places, String language, DisclosureStatus status, String text) {
        for (String tie : ties.split(" ")) {
            for (String place : places.split(" ")) {
                Options told = in(language).with(MaterialTie.valueOf(tie.toUpperCase(Locale.ROOT)), place.split("\\+"));
                assertThat(status(text, told)).as("%s in %s", tie, place).isEqualTo(status);
            }
        }
    }

    @Test
    void a_brand_that_is_known_may_be_written_small() {
        Options paid = in("en").with(MaterialTie.PAID, "US");
        Options known = options("en", List.of("Glow")).with(MaterialTie.PAID, "US");

        assertThat(status("sponsored by glow, i like this mug", paid)).isEqualTo(DisclosureStatus.WARN);
        assertThat(status("sponsored by glow, i like this mug", known)).isEqualTo(DisclosureStatus.PASS);
        assertThat(status("sponsored by naps, i like this mug", known)).isEqualTo(DisclosureStatus.WARN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werbung nervt mich, also trinke ich Tee.",
                "Werbung habe ich studiert, jetzt koche ich Tee.",
                "Keine Werbung, ich mag den Tee.",
                "Das ist keine Werbung, ich mag den Tee.",
                "Anzeige gegen Unbekannt war das, und dann trank ich Tee."
            })
    void ordinary_german_words_tell_no_tie(String text) {
        assertThat(german(text)).isEqualTo(DisclosureStatus.FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werbung | Morgens Nebel, mittags Tee",
                "Werbung für Glow: Morgens Nebel",
                "Werbung, weil die Marke zu sehen ist",
                "Anzeige: Morgens Nebel",
                "Kein Witz, das ist Werbung für Glow und ich mag den Tee",
                "Ohne Quatsch, #werbung und ich mag den Tee"
            })
    void a_german_label_is_heard_in_many_wordings(String text) {
        assertThat(german(text)).isEqualTo(DisclosureStatus.PASS);
    }

    private DisclosureStatus german(String text) {
        return status(text, MaterialTie.PAID, "DE");
    }

    private DisclosureStatus status(String text, MaterialTie tie, String where) {
        return status(text, in("en").with(tie, where));
    }

    private static DisclosureStatus status(String text, Options options) {
        ContentCheck engine = ENGINES.getOrDefault(options.language(), ENGINES.get(ContentCheck.ANY_LANGUAGE));
        return engine.check(text, options).disclosure().status();
    }

    private static Options in(String language) {
        return options(language, List.of());
    }

    private static Options options(String language, List<String> brands) {
        return new Options(
                language,
                "instagram",
                Format.CAPTION,
                MaterialTie.NONE,
                Set.of(),
                brands,
                List.of(),
                Guidelines.DEFAULT);
    }
}
