package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkspaceRulesTest {
    private static final ContentCheck ENGLISH = ContentCheck.builtIn().get("en");
    private static final Rule BESTIE = rule("WS-TONE-01", List.of("hey bestie|besties"), List.of());

    @Test
    void rules_of_the_workspace_speak_beside_the_built_in_ones() {
        Verdict verdict = ENGLISH.with(own(List.of(BESTIE), Set.of())).check("Hey besties! Buy now.", Options.DEFAULT);

        assertThat(verdict.findings()).extracting(Finding::ruleId).containsExactly("WS-TONE-01", "PR-IMP-01");
        assertThat(verdict.findings().getFirst().span()).isEqualTo("Hey besties");
        assertThat(verdict.findings().getFirst().severity()).isEqualTo(Severity.MINOR);
    }

    @Test
    void the_guards_of_the_language_hold_for_them_too() {
        ContentCheck check = ENGLISH.with(own(List.of(BESTIE), Set.of()));

        assertThat(check.check("She said \"hey bestie\" and I laughed out loud all the way.", Options.DEFAULT)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_pattern_is_read_like_those_of_the_pack() {
        Rule price = rule("WS-PRICE-01", List.of(), List.of("\\b\\d+ ?(?:eur|€)"));

        assertThat(ENGLISH.with(own(List.of(price), Set.of()))
                        .check("It was 20 EUR on the market.", Options.DEFAULT)
                        .findings())
                .extracting(Finding::span)
                .containsExactly("20 EUR");
    }

    @Test
    void a_small_rule_can_be_switched_off_and_a_grave_one_cannot() {
        ContentCheck check = ENGLISH.with(own(List.of(), Set.of("PR-EXA-02", "PR-FMT-02", "PR-IMP-01", "PR-GUI-01")));

        assertThat(ids(check, "The best serum ever!!! Yes!!!")).isEmpty();
        assertThat(ids(ENGLISH, "The best serum ever!!! Yes!!!")).contains("PR-EXA-02", "PR-FMT-02");
        assertThat(ids(check, "Buy now")).contains("PR-IMP-01");
        assertThat(ids(check, "If you loved yourself you'd buy it")).contains("PR-GUI-01");
    }

    @Test
    void words_that_nobody_asks_for_any_more_are_not_missed() {
        Options asked = Options.DEFAULT.with(new Guidelines(75, 1, List.of("cheap"), List.of("Balm Co")));
        ContentCheck check = ENGLISH.with(own(List.of(), Set.of("BR-INC-01", "BR-AVO-01")));

        assertThat(check.check("A cheap trick.", asked).findings())
                .extracting(Finding::ruleId)
                .containsExactly("BR-AVO-01");
    }

    @Test
    void each_small_rule_can_be_switched_off_alone() {
        Options asked = Options.DEFAULT.with(new Guidelines(75, 0, List.of("cheap"), List.of("Balm Co")));
        String text = "BUY THESE CHEAP THINGS NOW!!! Use code GLOW20! GLOW20! SALE 🚨 the best serum ever";

        assertThat(ENGLISH.pack().rules())
                .filteredOn(Rule::canBeSwitchedOff)
                .allSatisfy(rule -> assertThat(ENGLISH.with(own(List.of(), Set.of(rule.id())))
                                .check(text, asked)
                                .findings())
                        .extracting(Finding::ruleId)
                        .doesNotContain(rule.id()));
    }

    @Test
    void no_version_changes_nothing() {
        assertThat(ENGLISH.with(WorkspaceRules.NONE)).isSameAs(ENGLISH);
    }

    @Test
    void the_hash_names_both_packs_and_what_was_taken_away() {
        RulePack core = RulePacks.builtIn("en");
        RulePack some = own(List.of(BESTIE), Set.of()).over(core);
        RulePack less = own(List.of(BESTIE), Set.of("PR-EXA-02")).over(core);

        assertThat(Set.of(core.hash(), some.hash(), less.hash())).hasSize(3);
        assertThat(some.hash())
                .isEqualTo(own(List.of(BESTIE), Set.of()).over(core).hash());
        assertThat(some.version()).isEqualTo(core.version() + "+ws.3");
        assertThat(less.rules()).hasSize(core.rules().size());
        assertThat(core.without(Set.of("PR-GUI-01"))).isSameAs(core);
    }

    @Test
    void what_the_workspace_asks_comes_on_top_of_the_brief_and_the_stricter_limit_holds() {
        WorkspaceRules own = new WorkspaceRules(1, "h", List.of(), Set.of(), List.of("cheap"), List.of("Balm Co"), 2);
        Guidelines brief = new Guidelines(75, 3, List.of("miracle", "cheap"), List.of());

        assertThat(brief.with(own)).isEqualTo(new Guidelines(75, 2, List.of("miracle", "cheap"), List.of("Balm Co")));
        assertThat(new Guidelines(75, 0, List.of(), List.of()).with(own).maxCtas())
                .isZero();
        assertThat(brief.with(own.demandingNothing()).mustInclude()).isEmpty();
    }

    @Test
    void a_text_with_thousands_of_words_that_share_a_stem_is_read() {
        Rule stem = rule("WS-STEM-01", List.of("wo* yes"), List.of());
        String words = IntStream.range(0, 3_000).mapToObj(i -> "wo" + i).collect(Collectors.joining(" "));

        assertThat(ids(ENGLISH.with(own(List.of(stem), Set.of())), words + " yes"))
                .contains("WS-STEM-01");
    }

    private static List<String> ids(ContentCheck check, String text) {
        return check.check(text, Options.DEFAULT).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static WorkspaceRules own(List<Rule> rules, Set<String> off) {
        return new WorkspaceRules(3, "own", rules, off, List.of(), List.of(), null);
    }

    static Rule rule(String id, List<String> phrases, List<String> patterns) {
        return Rule.ofWorkspace(
                id,
                "tone",
                Severity.MINOR,
                phrases,
                patterns,
                List.of(),
                new Advice("message", "reason", "suggestion", 80),
                List.of(),
                List.of());
    }
}
