package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RestrictedSensesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/pull/disclosure/senses.tsv", delimiter = '\t', numLinesToSkip = 1)
    void a_word_is_taken_in_its_sense(String platform, String language, String where, boolean free, String text) {
        ContentCheck check = Objects.requireNonNull(ContentCheck.builtIn().get(language));
        Options options = new Options(
                language,
                platform,
                Options.DEFAULT.format(),
                MaterialTie.PAID,
                Set.of(where),
                List.of(),
                List.of(),
                Options.DEFAULT.guidelines());

        assertThat(check.check(text, options).findings().stream()
                        .noneMatch(finding -> finding.ruleId().equals("DI-CAT-01")))
                .isEqualTo(free);
    }
}
