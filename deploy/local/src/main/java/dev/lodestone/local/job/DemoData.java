package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.shop.Order;
import dev.lodestone.local.shop.Refund;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The invented agency, campaign and shop of the demo folder; its README says what the columns mean. */
public record DemoData(
        String roster, String faultyRoster, JsonNode campaign, List<Order> orders, List<Refund> refunds) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
