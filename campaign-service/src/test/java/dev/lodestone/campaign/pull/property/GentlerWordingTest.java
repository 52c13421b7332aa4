package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GentlerWordingTest {
    /** What may not be advertised at all, and a tone that only another text has. */
    private static final Set<String> BEYOND_WORDING = Set.of("DI-CAT-01", "DI-JUR-01", "BR-TON-01");

    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    @TestFactory
    Stream<DynamicTest> following_a_suggestion_clears_its_finding_and_opens_no_grave_one() {
        return Examples.of(Rule::fires).flatMap(example -> {
            List<Finding> findings = example.check(example.text()).findings();
            return findings.stream()
                    .filter(finding -> finding.edit() != null)
                    .map(finding -> DynamicTest.dynamicTest(example.name() + " / " + finding.ruleId(), () -> {
                        String gentler = finding.edit().applyTo(example.text());
                        Followed followed = new Followed(
                                finding, findings, example.check(gentler).findings());
                        assertThat(followed.still()).as(gentler).isEmpty();
                        assertThat(followed.opened()).as(gentler).isEmpty();
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> only_what_is_no_fault_or_beyond_wording_or_stands_beside_more_has_no_gentler_one() {
        return Examples.of(Rule::fires)
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> assertThat(example.check(example.text()).findings())
                                .allSatisfy(finding -> {
                                    boolean beyond = finding.severity() == Severity.CREDIT
                                            || BEYOND_WORDING.contains(finding.ruleId());
                                    if (beyond) assertThat(finding.edit()).isNull();
                                    else if (!new Beside(example.language(), example.text()).keeps(finding))
                                        assertThat(finding.edit()).isNotNull();
                                })));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Offer ends tonight!|The dates are in the details!",
                "I sat by the window. Only 3 left! Then it rained.|I sat by the window. Then it rained.",
                "It smells of rain, just buy it|It smells of rain, it is there if you are curious",
                "GET IT WHILE YOU CAN AND SLEEP|Get it while you can and sleep"
            })
    void what_pushes_is_said_anew_or_goes_as_a_whole(String text, String gentler) {
        Finding gravest = ENGINES.get("en").check(text, Options.DEFAULT).findings().stream()
                .filter(finding ->
                        !text.startsWith("GET") || finding.dimension().equals("format"))
                .findFirst()
                .orElseThrow();

        assertThat(gravest.edit().applyTo(text)).isEqualTo(gentler);
    }

    @ParameterizedTest
    @CsvSource({"US,en,Ad", "GB,de,Ad", "DE,en,Anzeige", "FR,de,Publicité"})
    void a_hidden_tie_is_told_by_a_label_that_is_clear_where_the_text_appears(
            String jurisdiction, String language, String label) {
        Options tied = Options.DEFAULT.with(MaterialTie.GIFTED, jurisdiction);
        Options spoken = new Options(
                language,
                "",
                tied.format(),
                tied.materialTie(),
                tied.jurisdictions(),
                List.of(),
                List.of(),
                tied.guidelines());

        Edit edit = ENGINES.get(language)
                .check("Balm, 3", spoken)
                .findings()
                .getFirst()
                .edit();

        assertThat(edit.applyTo("Balm, 3")).isEqualTo(label + " | Balm, 3");
    }

    @Test
    void a_text_for_two_countries_begins_with_a_label_for_each() {
        Options both = Options.DEFAULT.with(MaterialTie.PAID, "DE", "US");

        Edit edit = ENGINES.get("en").check("Balm", both).findings().getFirst().edit();

        assertThat(edit.replacement()).isEqualTo("Anzeige / Ad | ");
        assertThat(ENGINES.get("en")
                        .check(edit.applyTo("Balm"), both)
                        .disclosure()
                        .status())
                .isEqualTo(Verdict.DisclosureStatus.PASS);
    }
}
