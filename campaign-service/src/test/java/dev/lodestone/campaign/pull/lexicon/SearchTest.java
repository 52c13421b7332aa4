package dev.lodestone.campaign.pull.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bPrice \\d+; price ",
                "only (for|to) youu?; only ",
                "ab{2,3}cdef; cdef",
                "fre+ shipping; shipping",
                "[xyz]{3}code[^]a]; code",
                "colou?r; colo",
                "(?i)sale\\.; sale",
                "(only one); only one",
                "(?:only|just)? (?:two|three) (?-i:Left); left",
                "buy (?:today|tonight:|this week); this week,today,tonight:",
                "cheap|good value; cheap,good value",
                "(one|\\d+)x(?: more)?; x"
            })
    void a_needle_is_what_no_match_can_lack(String pattern, String needle) {
        assertThat(String.join(",", new TreeSet<>(Search.of(pattern).needles())).strip())
                .isEqualTo(needle.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "one|\\d+",
        "\\Qone\\E",
        "\\x41bc",
        "\\p{Greek}",
        "(one)?",
        "[[:alpha:]]one",
        "(?P<word>one)",
        "(?:|one)"
    })
    void without_certainty_there_is_none(String pattern) {
        assertThat(Search.of(pattern).needles()).isEmpty();
    }

    @Test
    void whatever_a_pattern_matches_has_its_needle() {
        List<String> texts = List.of(
                "PRICE 20",
                "price 7",
                "Only to you",
                "abbcdef",
                "FREEE SHIPPING",
                "\u017Fale.",
                "\u212Aoala",
                "Last chance",
                "4 days");
        for (String pattern : List.of(
                "price \\d",
                "only (for|to) youu?",
                "ab{2}cdef",
                "fre+ shipping",
                "sale\\.",
                "koala",
                "(last|final) (?:chance|call)",
                "(\\d+ ?days?)")) {
            Search search = Search.of(pattern);
            assertThat(texts)
                    .filteredOn(text -> search.pattern().matcher(text).find())
                    .isNotEmpty()
                    .allMatch(text -> search.isPossible(Search.folded(text)));
        }
    }
}
