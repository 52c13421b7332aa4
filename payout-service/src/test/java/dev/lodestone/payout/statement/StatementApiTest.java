package dev.lodestone.payout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatementApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void a_creator_reads_what_was_earned_as_lines_and_as_a_file() {
        shop.report("order-1", 80_00);
        shop.approveAll();
        String creator = "/v1/creators/" + shop.creator();

        Response lines = shop.api().get(creator + "/statement");
        Response file = shop.api().get(creator + "/statement.csv");

        assertThat(lines.statusCode()).isEqualTo(200);
        List<Object> data = lines.path("data");
        assertThat(data).isNotEmpty();
        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.asString().lines().count()).isEqualTo(data.size() + 1L);
    }

    @Test
    void a_period_is_final_when_no_transaction_is_open_that_began_in_it() throws SQLException {
        String statement = "/v1/creators/" + shop.creator() + "/statement";

        Instant recorded;
        try (Catalog late = Catalog.asRunningService()) {
            assertThat(late.refusal("BEGIN")).isEmpty();
            shop.report("order-1", 80_00);
            Response provisional = shop.api().get(statement);
            recorded = Instant.parse(provisional.path("data[0].recordedAt"));
            Instant latest = recorded.minus(Horizon.CLOCKS_APART);
            assertThat(until(provisional)).isBefore(latest);
            assertThat(shop.api().get(statement + ".csv").header("Complete-Until"))
                    .satisfies(told -> assertThat(Instant.parse(told)).isBefore(latest));
        }
        Await.until(
                "nothing of that time can follow",
                () -> until(shop.api().get(statement)).isAfter(recorded));
    }

    @Test
    void pages_are_complete_until_the_time_that_the_first_one_tells() throws SQLException {
        String statement = "/v1/creators/" + shop.creator() + "/statement?limit=1";
        Response first;
        try (Catalog late = Catalog.asRunningService()) {
            assertThat(late.refusal("BEGIN")).isEmpty();
            shop.report("order-1", 80_00);
            shop.report("order-2", 80_00);
            first = shop.api().get(statement);
        }
        String open = first.path("completeUntil");

        Response second = shop.api().get(statement + "&cursor=" + first.path("nextCursor"));

        assertThat(second.<String>path("completeUntil")).isEqualTo(open);
        Await.until(
                "a new first page is complete until later",
                () -> until(shop.api().get(statement)).isAfter(until(first)));
    }

    private static Instant until(Response statement) {
        return Instant.parse(statement.path("completeUntil"));
    }

    @Test
    void a_time_that_no_line_can_have_is_refused() {
        String statement = "/v1/creators/" + shop.creator() + "/statement";

        Response refused = shop.api().get(statement + "?from=-1000000000-01-01T00:00:00Z");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].parameter")).isEqualTo("from");
    }
}
