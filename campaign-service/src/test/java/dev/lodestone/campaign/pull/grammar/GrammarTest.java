package dev.lodestone.campaign.pull.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrammarTest {
    @Test
    void a_pack_is_refused_that_lacks_a_list() {
        String dutch = DataFile.resource("language/nl.yaml");

        assertThatThrownBy(() -> RulePacks.parse(dutch.replaceAll("(?m)^ +(hanging|denying):.*\n", "")))
                .hasMessageContaining("The grammar of test-nl lacks the lists [hanging, denying]");
    }

    @Test
    void a_pack_is_refused_that_has_a_list_nobody_knows() {
        String dutch = DataFile.resource("language/nl.yaml");

        assertThatThrownBy(() -> RulePacks.parse(dutch.replace("unspoken:", "unspokn:")))
                .hasMessageContaining("A grammar has no list \"unspokn\"");
    }

    @Test
    void a_pack_is_refused_with_a_word_that_is_none_to_yaml() {
        String norwegian = DataFile.resource("language/nl.yaml").replace("pointing: link", "pointing: no");

        assertThatThrownBy(() -> RulePacks.parse(norwegian)).hasMessageContaining("pointing");
    }

    @Test
    void a_pack_is_refused_without_any_grammar() {
        assertThatThrownBy(() -> RulePacks.parse("{id: test-xx, version: '1', language: xx, rules: []}"))
                .hasMessageContaining("The grammar of test-xx lacks the lists");
    }

    @Test
    void a_word_is_looked_up_as_a_text_has_it() {
        Grammar french = Grammar.of(false, Map.of("limiting", "mais  malgré\n", "capitalised", "paris j'ai"));

        assertThat(french.has(Role.LIMITING, new Prose("MALGRE").tokens().getFirst()))
                .isTrue();
        assertThat(french.has(Role.LIMITING, new Prose("paris").tokens().getFirst()))
                .isFalse();
        assertThat(french.isCapitalised("J\u2019AI")).isTrue();
        assertThat(french.isCapitalised("JAI")).isFalse();
    }

    @Test
    void what_holds_in_any_language_is_known_in_each() {
        RulePack english = RulePacks.builtIn("en");
        RulePack german = RulePacks.builtIn("de");

        assertThat(english.grammar().words(Role.ACRONYM))
                .contains("nasa")
                .isEqualTo(german.grammar().words(Role.ACRONYM));
        assertThat(english.grammar().words(Role.HANGING)).doesNotContain("im", "am");
        assertThat(german.grammar().words(Role.FIRST_PERSON)).doesNotContain("im");
    }
}
