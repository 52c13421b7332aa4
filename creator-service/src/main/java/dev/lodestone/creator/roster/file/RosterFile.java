package dev.lodestone.creator.roster.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A roster as uploaded: comma-separated UTF-8 with a header line. */
public class RosterFile {
    static final int MOST_ROWS = 5_000;

    private static final Set<String> REQUIRED = Set.of("displayName", "platform", "handle", "platformId", "followers");
    private static final Set<String> OPTIONAL = Set.of(
            "engagementRateBp",
            "niches",
            "country",
            "language",
            "audienceCountries",
            "audienceAges",
            "postFee",
            "currency",
            "email");
    private static final RowProblem BAD_QUOTE = RowProblem.of(
            RowProblem.Code.INVALID_ROW,
            "A quote is never closed, or something stands between it and the next comma; double a quote inside a cell");

    /** Either every line, readable or not, or the reason why the file as a whole says nothing. */
    public sealed interface Content {
        record Lines(List<RosterLine> lines) implements Content {}

        record Unreadable(String reason) implements Content {}
    }

    private final RowReader rows = new RowReader();

    public Content read(byte[] bytes) {
        try {
            RosterRecords records = new RosterRecords(RosterText.of(bytes));
            String headerFault = headerFault(records.header());
            return headerFault == null ? lines(records) : new Content.Unreadable(headerFault);
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return new Content.Unreadable("The file is not well-formed CSV");
        }
    }

    private static @Nullable String headerFault(List<String> header) {
        if (header.stream().anyMatch(RosterText::isMarked)) {
            return "The file is not UTF-8 text";
        }
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                return "The header lacks the column " + column;
            }
        }
        return header.stream().allMatch(column -> REQUIRED.contains(column) || OPTIONAL.contains(column))
                ? null
                : "The header has a column that is not known";
    }

    private Content lines(RosterRecords records) throws IOException {
        List<RosterLine> lines = new ArrayList<>();
        for (var found = records.next(); found.isPresent(); found = records.next()) {
            line(found.get()).ifPresent(lines::add);
            if (lines.size() > MOST_ROWS) {
                return new Content.Unreadable("The file has more than " + MOST_ROWS + " rows");
            }
        }
        return lines.isEmpty() ? new Content.Unreadable("The file has no rows") : new Content.Lines(lines);
    }

    private Optional<RosterLine> line(RosterRecords.Found found) {
        return switch (found) {
            case RosterRecords.Found.Broken broken -> Optional.of(new RosterLine.Faulty(broken.line(), BAD_QUOTE));
            case RosterRecords.Found.Whole whole when isBlank(whole.record()) -> Optional.empty();
            case RosterRecords.Found.Whole whole -> Optional.of(rows.read(whole.line(), whole.record()));
        };
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }
}
