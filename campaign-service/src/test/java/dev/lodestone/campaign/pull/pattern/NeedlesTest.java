package dev.lodestone.campaign.pull.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedlesTest {
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
}
