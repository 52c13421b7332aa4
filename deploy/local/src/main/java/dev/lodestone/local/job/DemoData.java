package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The invented agency, campaign and shop of the demo folder; its README says what the columns mean. */
public record DemoData(
        String roster, String faultyRoster, JsonNode campaign, List<Order> orders, List<Refund> refunds) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    enum Trace {
        CODE,
        CLICK,
        NONE,
        UNKNOWN_CODE;

        static Trace named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    record Order(
            String ref,
            long minutesBefore,
            int pick,
            Trace trace,
            long gross,
            long discount,
            long tax,
            long shipping,
            String currency,
            String customer) {

        static Order of(CSVRecord row) {
            return new Order(
                    row.get("orderRef"),
                    Long.parseLong(row.get("minutesBeforeNow")),
                    Integer.parseInt(row.get("creatorPick")),
                    Trace.named(row.get("touch")),
                    Long.parseLong(row.get("gross")),
                    Long.parseLong(row.get("discount")),
                    Long.parseLong(row.get("tax")),
                    Long.parseLong(row.get("shipping")),
                    row.get("currency"),
                    row.get("customerRefHash"));
        }
    }

    record Refund(String ref, String order, long minutesBefore, long amount, String currency, String reason) {
        static Refund of(CSVRecord row) {
            return new Refund(
                    row.get("refundRef"),
                    row.get("orderRef"),
                    Long.parseLong(row.get("minutesBeforeNow")),
                    Long.parseLong(row.get("amount")),
                    row.get("currency"),
                    row.get("reason"));
        }
    }

    public static DemoData in(Path folder) {
        try {
            return new DemoData(
                    Files.readString(folder.resolve("roster.csv")),
                    Files.readString(folder.resolve("roster-with-faults.csv")),
                    Json.parse(Files.readString(folder.resolve("campaign.json"))),
                    rows(folder.resolve("orders.csv"), Order::of),
                    rows(folder.resolve("refunds.csv"), Refund::of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> rows(Path file, Function<CSVRecord, T> read) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return FORMAT.parse(reader).stream().map(read).toList();
        }
    }
}
