package dev.lodestone.campaign.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A calm morning.",
                "Buy now",
                "BUY NOW!!! Last chance \uD83D\uDD25\uD83D\uDD25 only today, use code GLOW20! GLOW20!",
                "\u05E7\u05E0\u05D5 Buy now \u05E2\u05DB\u05E9\u05D9\u05D5 \u202Elast chance",
                "One\rBuy now\r\nlast chance\n"
            })
    void the_pieces_in_a_row_are_the_text(String text) {
        Marks marks = Marks.of(text, Checks.of(text).findings());

        assertThat(marks.pieces().stream().map(Marks.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void the_gravest_of_overlapping_findings_colours_the_words_and_each_is_referred_to() {
        String text = "Hello. BUY NOW OR NEVER AGAIN! Fine.";

        Marks marks = Marks.of(text, Checks.of(text).findings());

        var covered =
                marks.pieces().stream().filter(piece -> piece.over().size() > 1).findFirst();
        assertThat(covered)
                .hasValueSatisfying(piece -> assertThat(piece.over())
                        .extracting(Marks.Numbered::look)
                        .isSorted());
        assertThat(marks.pieces().stream().flatMap(piece -> piece.ending().stream()))
                .containsExactlyInAnyOrderElementsOf(marks.findings());
    }

    @Test
    void a_finding_about_the_whole_text_marks_no_words() {
        String text = "My favourite balm.";

        Marks marks = Marks.of(text, Checks.paid(text).findings());

        assertThat(marks.findings())
                .extracting(found -> found.finding().ruleId())
                .contains("DI-ABS-01");
        assertThat(marks.pieces()).containsExactly(new Marks.Piece(text, List.of(), List.of()));
    }
}
