package dev.lodestone.payout.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversionBatchApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void orders_are_reported_side_by_side() {
        var orders = List.of(shop.order("order-1", 10_00), shop.order("order-2", 20_00));

        Response answer = shop.api().post("/v1/conversions/batch", Map.of("conversions", orders));

        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 201);
    }

    @Test
    void a_batch_answers_each_order_for_itself() {
        Map<String, Object> wrong = shop.order("order-3", 80_00);
        wrong.put("programId", UUID.randomUUID());
        Map<String, Object> incomplete = shop.order("order-4", 80_00);
        incomplete.remove("gross");
        var orders = List.of(
                shop.order("order-1", 10_00),
                shop.order("order-2", 20_00),
                shop.order("order-1", 10_00),
                wrong,
                incomplete);

        Response answer = shop.api().post("/v1/conversions/batch", Map.of("conversions", orders));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<Integer>>path("results.status")).containsExactly(201, 201, 200, 422, 422);
        assertThat(answer.<String>path("results[3].problem.code")).isEqualTo("unknown-program");
        assertThat(answer.<String>path("results[4].problem.errors[0].pointer")).isEqualTo("/gross");
        assertThat(shop.balances()).isEqualTo("pending 300, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_thousand_orders_are_recorded_by_one_request() {
        var orders = IntStream.range(0, 1_000)
                .mapToObj(i -> shop.order("order-" + i, 10_00))
                .toList();

        Response answer = shop.api().post("/v1/conversions/batch", Map.of("conversions", orders));

        assertThat(answer.<List<Integer>>path("results.status")).hasSize(1_000).containsOnly(201);
        assertThat(shop.balances()).isEqualTo("pending 100000, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }
}
