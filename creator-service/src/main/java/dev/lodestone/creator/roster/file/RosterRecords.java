package dev.lodestone.creator.roster.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * The records of a roster one after the other, each with the number of its first line. A bad quote spoils the record that it
 * stands in: reading goes on behind that record's first line break, since what follows are rows more likely than a cell.
 */
final class RosterRecords {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    sealed interface Found {
        record Whole(int line, CSVRecord record) implements Found {}

        record Broken(int line) implements Found {}
    }

    private final String text;
    private final List<String> header;
    private CSVParser parser;
    private Iterator<CSVRecord> records;

    /** Where in the text the parser began, the lines above that, and those that it has read in whole records since. */
    private int start;

    private int above;
    private int taken;

    RosterRecords(String text) throws IOException {
        this.text = text;
        begin(FORMAT);
        header = parser.getHeaderNames();
        taken = linesRead();
    }

    List<String> header() {
        return header;
    }

    Optional<Found> next() throws IOException {
        int line = above + taken + 1;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            taken = linesRead();
            return Optional.of(new Found.Whole(line, record));
        } catch (UncheckedIOException badQuote) {
            goOnBehind(taken + 1);
            return Optional.of(new Found.Broken(line));
        }
    }

    private void goOnBehind(int lines) throws IOException {
        for (int passed = 0; passed < lines; passed++) {
            start = nextLine(start);
        }
        above += lines;
        taken = 0;
        begin(FORMAT.builder()
                .setHeader(header.toArray(String[]::new))
                .setSkipHeaderRecord(false)
                .get());
    }

    private void begin(CSVFormat format) throws IOException {
        StringReader rest = new StringReader(text);
        rest.skip(start);
        parser = format.parse(rest);
        records = parser.iterator();
    }

    /** Lines end as they do for the parser: with CR, LF, or both. */
    private int nextLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private int linesRead() {
        return Math.toIntExact(parser.getCurrentLineNumber());
    }
}
