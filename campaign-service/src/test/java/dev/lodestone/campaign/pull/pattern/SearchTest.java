package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
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
                "\\bPrice \\d+; price_0",
                "\\d{2} ?days?; 0&day",
                "\\d{0,2}days?\\d?\\d*; day",
                "Top 10 of 2024; top_00_of_0000",
                "only (for|to) youu?; only_&for,to&_you",
                "ab{2,3}cdef; ab&cdef",
                "fre+ shipping; fre&_shipping",
                "[xyz]{3}code[^]a]; code",
                "colou?r; colo&r",
                "(?i)sale\\.; sale.",
                "b\\.u\\.y|b-u-y; b-u-y,b.u.y",
                "l@st\\(?s; l@st&s",
                "one\\.*; one",
                "(only one); only_one",
                "(?:only|just)? (?:two|three) (?-i:Left); _&three,two&_left",
                "buy (?:today|tonight:|this week); buy_&this_week,today,tonight:",
                "cheap|good value; cheap,good_value",
                "(one|\\d+)x(?: more)?; 0,one&x",
                "buy (?:(?:one|two) get); buy_&one,two&_get",
                "(?:a|b)c(?:(?:d|e)f)?g; a,b&c&g"
            })
    void a_needle_is_what_no_match_can_lack(String pattern, String needles) {
        assertThat(Needles.of(pattern).links())
                .extracting(link -> String.join(",", new TreeSet<>(link.rows())).replace(' ', '_'))
                .containsExactly(needles.split("&"));
    }

    @ParameterizedTest
    @CsvSource({
        "one|\\D+",
        "\\Qone\\E",
        "\\x41bc",
        "\\pNone",
        "(one)?",
        "one{",
        "[[:alpha:]]one",
        "(?P<word>one)",
        "(?:|one)"
    })
    void without_certainty_there_is_none(String pattern) {
        assertThat(Needles.of(pattern).links()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\d{1,2} ?: ?\\d{2};At 9, I said: 10",
                "b[.*]y now;the boy is here now",
                "(?:last|final) .{0,5}(?:chance|call);Last of all, they had no chance",
                "one (?:two)?three;one, two, three",
                "(?:on |this )(?:mon|fri)day;on a friday",
                "three \\w+ two;two or three or"
            })
    void letters_too_far_apart_or_in_another_order_are_no_match(String pattern, String text) {
        Search search = new Search(pattern);

        assertThat(search.matcher(text, Search.folded(text))).isEmpty();
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
                "x\u0130\uD83D\uDD25y",
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
                "x..y",
                "x\\W{2}y|x\\w?\\p{So}{1,2}y",
                "(last|final) (?:chance|call)",
                "\\d{1,2} ?days",
                "(\\d+ ?days?)")) {
            assertThat(texts)
                    .filteredOn(text -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                            .matcher(text)
                            .find())
                    .as(pattern)
                    .isNotEmpty()
                    .allMatch(text -> isSearched(pattern, text));
        }
    }

    private static boolean isSearched(String pattern, String text) {
        return new Search(pattern).matcher(text, Search.folded(text)).isPresent();
    }
}
