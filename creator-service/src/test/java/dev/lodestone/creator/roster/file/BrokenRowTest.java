package dev.lodestone.creator.roster.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that breaks the file's own rules spoils itself alone. */
class BrokenRowTest {
    private static final String HEADER = "displayName,platform,handle,platformId,followers\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_bad_quote_is_told_by_its_line_and_the_rows_around_it_are_read(String lineBreak) {
        List<RosterLine> lines = lines(
                (HEADER + good(1) + "\"Ada\" L,tiktok,ada,tt-9,10\n" + good(2) + good(3)).replace("\n", lineBreak));

        assertThat(goodOnes(lines)).containsExactly("2 tt-1", "4 tt-2", "5 tt-3");
        assertThat(faultyOnes(lines)).containsExactly(3);
    }

    @Test
    void a_quote_that_is_never_closed_swallows_no_other_row() {
        List<RosterLine> lines = lines(HEADER + "\"Ada,tiktok,ada,tt-9,10\n" + good(1) + "\n" + good(2));

        assertThat(goodOnes(lines)).containsExactly("3 tt-1", "5 tt-2");
        assertThat(faultyOnes(lines)).containsExactly(2);
    }

    @Test
    void a_quote_closed_by_a_later_row_swallows_none_between() {
        String quoted = good(2).replace("Nora", "\"Nora\"");

        List<RosterLine> lines = lines(HEADER + "\"Ada,tiktok,ada,tt-9,10\n" + good(1) + quoted + good(3));

        assertThat(goodOnes(lines)).containsExactly("3 tt-1", "4 tt-2", "5 tt-3");
        assertThat(faultyOnes(lines)).containsExactly(2);
    }

    @Test
    void line_numbers_hold_behind_a_cell_of_several_lines_and_several_bad_quotes() {
        String twoLines = good(1).replace("Nora", "\"No\nra\"").replace("tiktok", "nowhere");
        String bad = "\"A\"da,tiktok,ada,tt-9,10\n";

        List<RosterLine> lines = lines(HEADER + twoLines + bad + bad + good(2) + bad.strip());

        assertThat(goodOnes(lines)).containsExactly("6 tt-2");
        assertThat(faultyOnes(lines)).containsExactly(2, 4, 5, 7);
    }

    @Test
    void a_file_of_bad_quotes_alone_is_bounded_as_any_other() {
        String bad = "\"A\"da\n";

        assertThat(lines(HEADER + bad.repeat(RosterFile.MOST_ROWS))).hasSize(RosterFile.MOST_ROWS);
        assertThat(read(HEADER + bad.repeat(RosterFile.MOST_ROWS + 1)))
                .isInstanceOf(RosterFile.Content.Unreadable.class);
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_own_cell() {
        String latin = good(2).replace("Nora", "N\u00f6ra");
        byte[] bytes = (HEADER + good(1) + latin + good(3)).getBytes(StandardCharsets.ISO_8859_1);

        List<RosterLine> lines = ((RosterFile.Content.Lines) new RosterFile().read(bytes)).lines();

        assertThat(goodOnes(lines)).containsExactly("2 tt-1", "4 tt-3");
        assertThat(((RosterLine.Faulty) lines.get(1)).problem().errors())
                .containsExactly(new RowProblem.Cell("displayName", "not-utf-8", "This cell is not UTF-8 text"));
    }

    private static String good(int id) {
        return "Nora,tiktok,nora" + id + ",tt-" + id + ",10\n";
    }

    private static List<String> goodOnes(List<RosterLine> lines) {
        return lines.stream()
                .filter(RosterLine.Readable.class::isInstance)
                .map(line -> ((RosterLine.Readable) line).row())
                .map(row -> row.line() + " " + row.channel().key().platformId())
                .toList();
    }

    private static List<Integer> faultyOnes(List<RosterLine> lines) {
        return lines.stream()
                .filter(RosterLine.Faulty.class::isInstance)
                .map(RosterLine::line)
                .toList();
    }

    private static List<RosterLine> lines(String csv) {
        return ((RosterFile.Content.Lines) read(csv)).lines();
    }

    private static RosterFile.Content read(String csv) {
        return new RosterFile().read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
