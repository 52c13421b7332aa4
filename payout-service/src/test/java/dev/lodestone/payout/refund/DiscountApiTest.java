package dev.lodestone.payout.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who typed a code paid less than the gross amount, and is given back no more. */
@QuarkusTest
class DiscountApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void a_return_of_all_that_was_paid_leaves_the_creator_nothing() {
        String conversion = discounted(100_00, 10_00);
        assertThat(shop.balances()).isEqualTo("pending 900, available 0, in payout 0, debt 0");

        shop.refund(conversion, "refund-1", 90_00);

        assertThat(shop.api().get("/v1/conversions/" + conversion).<String>path("state"))
                .isEqualTo("refunded");
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_part_takes_back_its_share_of_what_was_paid() {
        shop.refund(discounted(100_00, 10_00), "refund-1", 45_00);

        assertThat(shop.balances()).isEqualTo("pending 450, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void the_discount_is_not_given_back() {
        assertThat(shop.refund(discounted(100_00, 10_00), "refund-1", 90_01).<String>path("code"))
                .isEqualTo("refund-exceeds-gross");
    }

    private String discounted(long gross, long discount) {
        Map<String, Object> order = shop.order("order-1", gross);
        order.put("discount", Map.of("amount", discount, "currency", "EUR"));
        return shop.api()
                .post("/v1/conversions", order)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
