package dev.lodestone.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderBookTest {
    private static final Instant CREATED = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID CREATOR = new UUID(0, 1);

    private final OrderBook book = new OrderBook(
            CREATED,
            List.of(CREATOR),
            new Tracking(new UUID(0, 9), Map.of(CREATOR, "/r/x"), Map.of(CREATOR, "ADA10")),
            new Clicks(URI.create("http://127.0.0.1:9")));

    @Test
    void an_order_with_a_code_lies_as_far_back_as_the_file_says() {
        JsonNode report = only(book.batches(List.of(order("A-1", Order.Trace.CODE)), 10));

        assertThat(report.path("code").asText()).isEqualTo("ADA10");
        assertThat(report.path("occurredAt").asText()).isEqualTo("2026-03-01T11:00:00Z");
        assertThat(report.path("gross").path("amount").asLong()).isEqualTo(5000);
    }

    @Test
    void a_repeated_line_repeats_the_same_report() {
        List<JsonNode> batches =
                book.batches(List.of(order("A-1", Order.Trace.NONE), order("A-1", Order.Trace.NONE)), 1);

        assertThat(batches).hasSize(2);
        assertThat(batches.get(0)).isEqualTo(batches.get(1));
    }

    private static JsonNode only(List<JsonNode> batches) {
        assertThat(batches).hasSize(1);
        return batches.getFirst().path("conversions").path(0);
    }

    private static Order order(String ref, Order.Trace trace) {
        return new Order(ref, 60, 7, trace, 5000, 0, 798, 0, "EUR", "c0ffee");
    }
}
