package dev.lodestone.payout.payable;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayableApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void what_was_agreed_by_hand_is_listed_with_its_reason() {
        Response bonus = bonus(50_00);

        assertThat(bonus.statusCode()).as(bonus.asString()).isEqualTo(201);
        assertThat(shop.api().get("/v1/payables?creatorId=" + shop.creator()).<List<String>>path("data.id"))
                .containsExactly(bonus.<String>path("id"));
        assertThat(shop.api().get(bonus.header("Location")).<String>path("reason"))
                .isEqualTo("Best post of the month");
    }

    @Test
    void an_amount_beyond_the_exact_numbers_is_refused() {
        Response bonus = bonus(9_007_199_254_740_992L);

        assertThat(bonus.statusCode()).as(bonus.asString()).isEqualTo(422);
        assertThat(bonus.<String>path("errors[0].pointer")).isEqualTo("/amount/amount");
    }

    private Response bonus(long amount) {
        return shop.api()
                .postWithKey(
                        "/v1/payables",
                        "bonus-" + shop.creator(),
                        Map.of(
                                "programId",
                                shop.program(),
                                "creatorId",
                                shop.creator(),
                                "kind",
                                "bonus",
                                "externalRef",
                                "bonus-1",
                                "reason",
                                "Best post of the month",
                                "amount",
                                Shop.eur(amount)));
    }

    @Test
    void partners_hear_of_a_debit() {
        shop.api()
                .postWithKey(
                        "/v1/payables",
                        "debit-" + shop.creator(),
                        Map.of(
                                "programId",
                                shop.program(),
                                "creatorId",
                                shop.creator(),
                                "kind",
                                "debit",
                                "externalRef",
                                "debit-1",
                                "reason",
                                "Paid twice",
                                "amount",
                                Shop.eur(50_00)));

        Response heard = shop.api().get("/v1/events?types=payable.*");

        assertThat(heard.<List<String>>path("data.type")).containsExactly("payable.debited");
        assertThat(heard.<Integer>path("data[0].data.amount.amount")).isEqualTo(50_00);
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 5000");
    }
}
