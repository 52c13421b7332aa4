package dev.lodestone.payout.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConversionApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void an_order_with_a_code_earns_its_creator_a_commission() {
        Response answer = shop.report("order-1", 80_00);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("state")).isEqualTo("attributed");
        assertThat(answer.<String>path("attribution.touch")).isEqualTo("code");
        assertThat(answer.<String>path("attribution.creatorId"))
                .isEqualTo(shop.creator().toString());
        assertThat(answer.<Integer>path("commissions[0].amount.amount")).isEqualTo(8_00);
        assertThat(answer.<String>path("commissions[0].state")).isEqualTo("pending");
        assertThat(shop.balances()).isEqualTo("pending 800, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_repeated_order_is_answered_as_the_first_and_earns_nothing_more() {
        Response first = shop.report("order-1", 80_00);
        shop.approveAll();

        Response again = shop.report("order-1", 80_00);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Object>path("id")).isEqualTo(first.path("id"));
        assertThat(again.<Object>path("commissions")).isEqualTo(first.path("commissions"));
        assertThat(shop.balances()).isEqualTo("pending 0, available 800, in payout 0, debt 0");
    }

    @Test
    void orders_are_found_by_what_the_shop_calls_them() {
        shop.conversion("order-1", 80_00);
        String conversion = shop.conversion("order-2", 80_00);

        assertThat(shop.api().get("/v1/conversions?externalRef=order-2").<Object>path("data.id"))
                .isEqualTo(List.of(conversion));
    }

    @Test
    void the_same_order_with_another_amount_is_refused() {
        shop.report("order-1", 80_00);

        Response other = shop.report("order-1", 90_00);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.<String>path("code")).isEqualTo("conversion-differs");
    }

    @Test
    void twins_that_arrive_together_earn_once() {
        List<CompletableFuture<Response>> twins = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> shop.report("order-1", 80_00)))
                .toList();

        assertThat(twins.stream()
                        .map(CompletableFuture::join)
                        .map(Response::statusCode)
                        .sorted())
                .containsExactly(200, 200, 200, 200, 200, 200, 200, 201);
        assertThat(shop.balances()).isEqualTo("pending 800, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void an_order_without_a_readable_trace_belongs_to_nobody_and_says_why() {
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put("code", "NOBODYS");
        order.put("clickToken", "forged");

        Response answer = shop.api().post("/v1/conversions", order);

        assertThat(answer.<String>path("state")).isEqualTo("unattributed");
        assertThat(answer.<List<?>>path("commissions")).isEmpty();
        Response why = shop.api().get("/v1/conversions/" + answer.path("id") + "/attribution");
        assertThat(why.<List<String>>path("touches.reason")).containsExactly("invalid-token", "unknown-code");
    }

    @Test
    void an_order_reported_after_the_window_belongs_to_nobody() {
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put("occurredAt", Instant.now().minus(Duration.ofDays(31)).toString());

        Response answer = shop.api().post("/v1/conversions", order);

        assertThat(answer.<String>path("state")).isEqualTo("unattributed");
    }

    @Test
    void the_commission_is_computed_on_what_the_brand_keeps() {
        Map<String, Object> order = shop.order("order-1", 119_00);
        order.put("tax", Shop.eur(19_00));
        order.put("shipping", Shop.eur(5_00));

        assertThat(shop.api().post("/v1/conversions", order).<Integer>path("commissions[0].amount.amount"))
                .isEqualTo(9_50);
    }

    @Test
    void an_order_in_another_currency_is_refused() {
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put("gross", Map.of("amount", 80_00, "currency", "USD"));

        assertThat(shop.api().post("/v1/conversions", order).<String>path("code"))
                .isEqualTo("currency-mismatch");
    }

    @Test
    void a_new_rule_leaves_earlier_orders_alone() {
        shop.report("order-1", 80_00);
        shop.rule(200_000);

        Map<String, Object> later = shop.order("order-2", 80_00);
        later.put("occurredAt", Instant.now().toString());

        assertThat(shop.api().post("/v1/conversions", later).<Integer>path("commissions[0].amount.amount"))
                .isEqualTo(16_00);
        assertThat(shop.report("order-1", 80_00).<Integer>path("commissions[0].amount.amount"))
                .isEqualTo(8_00);
    }
}
