package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureJurisdictionTest {
    private static final String LABELLED = "Ad | my morning with this mug";
    private static final String HIDDEN = "My morning with this mug";

    private static final ContentCheck CHECK = ContentCheck.builtIn().get("en");

    @ParameterizedTest
    @ValueSource(strings = {LABELLED, "#collab my morning with this mug"})
    void of_a_place_without_a_row_is_said_that_there_is_no_data_and_nothing_more(String text) {
        Verdict verdict = check(text, "ZZ");

        assertThat(verdict.disclosure().status()).isEqualTo(DisclosureStatus.WARN);
        assertThat(verdict.disclosure().reason())
                .isEqualTo("There is no data for ZZ: what a clear label is there cannot be said.");
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.ruleId().startsWith("DI-"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("DI-JUR-01");
                    assertThat(finding.edit()).isNull();
                    assertThat(finding.reason()).endsWith("No data for ZZ.").doesNotContain("FTC", "CAP", "UWG");
                });
    }

    @Test
    void that_a_text_has_no_label_at_all_needs_no_data() {
        assertThat(check(HIDDEN, "ZZ").disclosure().status()).isEqualTo(DisclosureStatus.FAIL);
        assertThat(rules(HIDDEN, "ZZ")).containsExactly("DI-ABS-01", "DI-JUR-01");
    }

    @Test
    void the_strictest_of_several_places_counts_with_or_without_data() {
        assertThat(check(LABELLED, "US", "ZZ").disclosure().status()).isEqualTo(DisclosureStatus.WARN);
        assertThat(check(HIDDEN, "US", "ZZ").disclosure().status()).isEqualTo(DisclosureStatus.FAIL);
        assertThat(check(HIDDEN, "US", "ZZ").disclosure().reason()).contains("no label says so", "no data for ZZ");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Publicité, Loi n° 2023-451",
        "IT, Pubblicità, Digital Chart",
        "NL, Ad, Reclamecode",
        "ES, Publicidad, Autocontrol",
        "AT, Anzeige, § 26 MedienG",
        "DE, Anzeige, Die Medienanstalten"
    })
    void a_hidden_tie_is_mended_by_a_label_of_the_place_and_by_its_own_source_alone(
            String place, String label, String source) {
        Finding finding = check(HIDDEN, place).findings().getFirst();

        assertThat(finding.ruleId()).isEqualTo("DI-ABS-01");
        assertThat(finding.edit().replacement()).isEqualTo(label + " | ");
        assertThat(finding.reason()).contains(place + ": ", source).doesNotContain("FTC", "CAP Code");
    }

    @Test
    void a_label_of_another_country_is_called_foreign_and_not_vague() {
        assertThat(rules("Anzeige | my morning with this mug", "DE", "GB")).containsExactly("DI-LNG-01");
        assertThat(rules("Ad | my morning with this mug", "DE")).containsExactly("DI-LNG-01");
        assertThat(rules("#collab my morning with this mug", "DE")).containsExactly("DI-AMB-01");
    }

    private static List<String> rules(String text, String... where) {
        return check(text, where).findings().stream().map(Finding::ruleId).toList();
    }

    private static Verdict check(String text, String... where) {
        return CHECK.check(text, PaidPost.on("instagram", where));
    }
}
