package dev.lodestone.payout.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefundApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void a_partial_refund_takes_back_its_share_of_a_pending_commission() {
        String conversion = shop.conversion("order-1", 80_00);

        Response answer = shop.refund(conversion, "refund-1", 20_00);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(shop.balances()).isEqualTo("pending 600, available 0, in payout 0, debt 0");
        assertThat(shop.api().get("/v1/conversions/" + conversion).<String>path("state"))
                .isEqualTo("partially-refunded");
        shop.ledgerIsSound();
    }

    @Test
    void refunds_add_up_and_the_last_one_leaves_nothing() {
        String conversion = shop.conversion("order-1", 33_33);

        shop.refund(conversion, "refund-1", 11_11);
        shop.refund(conversion, "refund-2", 11_11);
        shop.refund(conversion, "refund-3", 11_11);

        Response order = shop.api().get("/v1/conversions/" + conversion);
        assertThat(order.<String>path("state")).isEqualTo("refunded");
        assertThat(order.<Integer>path("refunded.amount")).isEqualTo(33_33);
        assertThat(order.<String>path("commissions[0].state")).isEqualTo("reversed");
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_of_a_payable_commission_comes_out_of_what_is_available() {
        String conversion = shop.conversion("order-1", 80_00);
        shop.approveAll();

        shop.refund(conversion, "refund-1", 80_00);

        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_that_is_reported_again_changes_nothing() {
        String conversion = shop.conversion("order-1", 80_00);
        String first = shop.refund(conversion, "refund-1", 20_00).path("id");

        Response again = shop.refund(conversion, "refund-1", 20_00);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("id")).isEqualTo(first);
        assertThat(shop.refund(conversion, "refund-1", 30_00).<String>path("code"))
                .isEqualTo("refund-differs");
        assertThat(shop.balances()).isEqualTo("pending 600, available 0, in payout 0, debt 0");
    }

    @Test
    void the_refunds_of_an_order_are_listed() {
        String conversion = shop.conversion("order-1", 80_00);
        String refund = shop.refund(conversion, "refund-1", 20_00).path("id");

        assertThat(shop.api().get("/v1/conversions/" + conversion + "/refunds").<List<String>>path("data.id"))
                .containsExactly(refund);
    }

    @Test
    void more_than_was_paid_is_never_refunded() {
        String conversion = shop.conversion("order-1", 80_00);
        shop.refund(conversion, "refund-1", 50_00);

        assertThat(shop.refund(conversion, "refund-2", 30_01).<String>path("code"))
                .isEqualTo("refund-exceeds-gross");
    }

    @Test
    void refunds_that_arrive_together_count_together() {
        String conversion = shop.conversion("order-1", 80_00);

        List<CompletableFuture<Response>> refunds = IntStream.range(0, 10)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> shop.refund(conversion, "refund-" + i, 10_00)))
                .toList();

        assertThat(refunds.stream()
                        .map(CompletableFuture::join)
                        .map(Response::statusCode)
                        .filter(status -> status == 201))
                .hasSize(8);
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_races_an_approval_to_the_same_end() {
        for (int round = 0; round < 10; round++) {
            String conversion = shop.conversion("order-" + round, 80_00);
            var approval = CompletableFuture.supplyAsync(shop::approveAll);
            var refund = CompletableFuture.supplyAsync(() -> shop.refund(conversion, "refund-1", 80_00));

            assertThat(refund.join().statusCode()).isEqualTo(201);
            assertThat(approval.join().statusCode()).isEqualTo(200);
        }

        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_needs_an_idempotency_key() {
        String conversion = shop.conversion("order-1", 80_00);
        var body = Map.of(
                "externalRef",
                "r",
                "amount",
                Shop.eur(1),
                "occurredAt",
                Instant.now().toString());

        assertThat(shop.api()
                        .post("/v1/conversions/" + conversion + "/refunds", body)
                        .<String>path("code"))
                .isEqualTo("idempotency-key-required");
    }
}
