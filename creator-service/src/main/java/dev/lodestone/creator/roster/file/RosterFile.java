package dev.lodestone.creator.roster.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

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
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    /** Either every line, readable or not, or the reason why the file as a whole says nothing. */
    public sealed interface Content {
        record Lines(List<RosterLine> lines) implements Content {}

        record Unreadable(String reason) implements Content {}
    }

    private final RowReader rows = new RowReader();

    public Content read(byte[] bytes) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text(bytes)))) {
            String headerFault = headerFault(parser.getHeaderNames());
            return headerFault == null ? lines(parser) : new Content.Unreadable(headerFault);
        } catch (CharacterCodingException notUtf8) {
            return new Content.Unreadable("The file is not UTF-8 text");
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return new Content.Unreadable("The file is not well-formed CSV");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String headerFault(List<String> header) {
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                return "The header lacks the column " + column;
            }
        }
        return header.stream().allMatch(column -> REQUIRED.contains(column) || OPTIONAL.contains(column))
                ? null
                : "The header has a column that is not known";
    }

    private Content lines(CSVParser parser) {
        List<RosterLine> lines = new ArrayList<>();
        long before = parser.getCurrentLineNumber();
        for (CSVRecord record : parser) {
            if (!isBlank(record)) {
                lines.add(rows.read(Math.toIntExact(before + 1), record));
            }
            before = parser.getCurrentLineNumber();
            if (lines.size() > MOST_ROWS) {
                return new Content.Unreadable("The file has more than " + MOST_ROWS + " rows");
            }
        }
        return lines.isEmpty() ? new Content.Unreadable("The file has no rows") : new Content.Lines(lines);
    }

    private static boolean isBlank(CSVRecord record) {
        return record.size() == 1 && record.get(0).isBlank();
    }
}
