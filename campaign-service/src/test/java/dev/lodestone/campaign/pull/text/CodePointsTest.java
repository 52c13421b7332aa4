package dev.lodestone.campaign.pull.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "a\uD83D\uDC69",
                "\uD83D",
                "\uDC69\uD83D",
                "\uD83D\uD83D\uDC69\uDC69",
                "e\u0301\r\n\u05e7\u202e"
            })
    void every_place_is_counted_like_the_platform_counts_it(String unit) {
        String text = unit.repeat(50);
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.before(i)).isEqualTo(text.codePointCount(0, i));
        }
    }
}
