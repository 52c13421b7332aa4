package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureWordingTest {
    private static final ContentCheck CHECK = ContentCheck.builtIn().get("en");

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
                "Werbung, unbezahlt, weil die Marke zu sehen ist",
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
        return CHECK.check(text, Options.DEFAULT.on("instagram").with(tie, where))
                .disclosure()
                .status();
    }
}
