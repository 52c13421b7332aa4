package dev.lodestone.payout.statement;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/** The statement for a spreadsheet (RFC 4180). Ids, times, numbers and our own words only, so nothing needs quotes. */
final class StatementCsv {
    static final int LONGEST = 50_000;

    private static final String HEADER =
            "transactionId,recordedAt,eventAt,kind,sourceType,sourceId,currency,pending,available,inPayout,debt\r\n";

    private StatementCsv() {}

    /** A file that is cut looks like a whole one, so a statement that is too long is no file. */
    static String of(List<StatementLine> lines) {
        if (lines.size() > LONGEST) {
            throw ProblemException.invalid(
                    FieldError.parameter("from", "range", "Ask for a shorter time: there are more than 50,000 lines."));
        }
        return lines.stream().map(StatementCsv::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(StatementLine line) {
        return String.join(
                        ",",
                        line.transactionId().toString(),
                        line.recordedAt().toString(),
                        line.eventAt().toString(),
                        line.kind(),
                        line.sourceType(),
                        line.sourceId().toString(),
                        line.currency(),
                        Long.toString(line.pending()),
                        Long.toString(line.available()),
                        Long.toString(line.inPayout()),
                        Long.toString(line.debt()))
                + "\r\n";
    }
}
