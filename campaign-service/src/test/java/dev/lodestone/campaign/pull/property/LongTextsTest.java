package dev.lodestone.campaign.pull.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long such texts take is told by {@code deploy/bench/pull --growth}. */
class LongTextsTest {
    private static final int LENGTH = 100_000;

    private final ContentCheck check = ContentCheck.builtIn().get("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDD25 sale ",
                "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\u05e7\u05e0\u05d5 buy now \u202e",
                "e\u0301\u0323\u0351",
                "\uD83Da\uDC69 hurry ",
                "!",
                "only only just ",
                "Buy now! ",
                "BUY IT NOW ",
                "#ad ",
                "\u6F22\u5B57"
            })
    void a_hundred_thousand_characters_are_answered_with_offsets_that_are_right(String unit) {
        String text = unit.repeat(1 + LENGTH / unit.length()).substring(0, LENGTH);

        List<Finding> findings =
                check.check(text, Options.DEFAULT.with(MaterialTie.PAID, "DE")).findings();

        assertThat(findings).isNotEmpty();
        assertThat(findings.size() > 1 ? List.of(findings.getFirst(), findings.getLast()) : findings)
                .allSatisfy(finding -> {
                    assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.span());
                    assertThat(finding.startCodePoint()).isEqualTo(text.codePointCount(0, finding.start()));
                    assertThat(finding.endCodePoint()).isEqualTo(text.codePointCount(0, finding.end()));
                });
    }

    @Test
    void a_word_that_never_ends_is_read_as_far_as_any_word_is() {
        StringBuilder endless = new StringBuilder("Buy now ");
        for (int letter = 0; letter < 11_000; letter++) endless.append((char) (0x4E00 + letter));

        assertThat(check.check(endless.toString(), Options.DEFAULT).findings())
                .extracting(Finding::span)
                .contains("Buy now");
    }

    @Test
    void of_what_a_workspace_looks_for_in_every_word_a_hundred_are_told() {
        Advice advice = new Advice("message", "reason", "suggestion", 80);
        List<String> none = List.of();
        List<String> phrases = List.of("aa", "bb");
        Rule everywhere = Rule.ofWorkspace(
                "WS-ALL-01", "tone", Severity.MINOR, phrases, none, none, advice, List.of(), List.of());
        WorkspaceRules own = new WorkspaceRules(1, "own", List.of(everywhere), Set.of(), none, none, null);

        assertThat(check.with(own)
                        .check("aa. bb. ".repeat(500), Options.DEFAULT)
                        .findings())
                .filteredOn(finding -> finding.ruleId().equals("WS-ALL-01"))
                .hasSize(200);
    }

    @Test
    void thousands_of_findings_are_all_told() {
        List<Finding> findings = check.check("Buy now! ".repeat(2_000), Options.DEFAULT).findings().stream()
                .filter(finding -> finding.ruleId().equals("PR-IMP-01"))
                .toList();

        assertThat(findings).hasSize(2_000).extracting(Finding::span).containsOnly("Buy now");
    }
}
