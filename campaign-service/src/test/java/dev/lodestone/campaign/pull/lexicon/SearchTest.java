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
                "\\bPrice \\d+; 0&price_",
                "\\d{2} ?days?; 0&day",
                "\\d{0,2}days?\\d?\\d*; day",
                "Top 10 of 2024; top_00_of_0000",
                "only (for|to) youu?; for,to&only_&_you",
                "ab{2,3}cdef; a&cdef",
                "fre+ shipping; fre&_shipping",
                "[xyz]{3}code[^]a]; code",
                "colou?r; colo&r",
                "(?i)sale\\.; sale.",
                "b\\.u\\.y|b-u-y; b-u-y,b.u.y",
                "l@st\\(?s; l@st&s",
                "one\\.*; one",
                "(only one); only_one",
                "(?:only|just)? (?:two|three) (?-i:Left); left&three,two&_",
                "buy (?:today|tonight:|this week); buy_&this_week,today,tonight:",
                "cheap|good value; cheap,good_value",
                "(one|\\d+)x(?: more)?; 0,one&x"
            })
    void a_needle_is_what_no_match_can_lack(String pattern, String needles) {
        assertThat(Search.of(pattern).needles().stream()
                        .map(choices -> String.join(",", new TreeSet<>(choices)).replace(' ', '_')))
                .containsExactlyInAnyOrder(needles.split("&"));
    }

    @ParameterizedTest
    @CsvSource({
        "one|\\D+",
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
                "4 days",
                "b.u.y");
        for (String pattern : List.of(
                "price \\d",
                "only (for|to) youu?",
                "ab{2}cdef",
                "fre+ shipping",
                "sale\\.",
                "b\\.u\\.y|b-u-y",
                "koala",
                "(last|final) (?:chance|call)",
                "\\d{1,2} ?days",
                "(\\d+ ?days?)")) {
            Search search = Search.of(pattern);
            assertThat(texts)
                    .filteredOn(text -> search.pattern().matcher(text).find())
                    .isNotEmpty()
                    .allMatch(text -> search.isPossible(Search.folded(text)));
        }
    }
}
