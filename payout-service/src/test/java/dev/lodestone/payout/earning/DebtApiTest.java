package dev.lodestone.payout.earning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DebtApiTest {
    @Inject
    Payday payday;

    private Shop shop;
    private String paidOrder;
    private String batch;

    @BeforeEach
    void payACommissionOfEightEuros() {
        shop = new Shop();
        shop.api()
                .post(
                        "/v1/payout-destinations",
                        Map.of(
                                "creatorId",
                                shop.creator(),
                                "currency",
                                "EUR",
                                "provider",
                                "simulator",
                                "account",
                                "ok-" + shop.creator()))
                .then()
                .statusCode(201);
        paidOrder = shop.conversion("order-1", 80_00);
        shop.approveAll();
        batch = payday.release(shop.api());
        payday.awaitState(shop.api(), batch, "submitted");
    }

    @Test
    void a_refund_after_payment_is_owed_and_repaid_by_the_next_earning() {
        paid();

        shop.refund(paidOrder, "refund-1", 80_00);
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 800");
        shop.ledgerIsSound();

        shop.conversion("order-2", 100_00);
        shop.approveAll();
        assertThat(shop.balances()).isEqualTo("pending 0, available 200, in payout 0, debt 0");
        shop.ledgerIsSound();

        String next = payday.release(shop.api());
        assertThat(payday.payout(shop.api(), next).getLong("amount.amount")).isEqualTo(2_00);
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_during_payment_waits_for_its_end() {
        shop.refund(paidOrder, "refund-1", 40_00);
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 800, debt 0");

        paid();

        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 400");
        shop.ledgerIsSound();
    }

    @Test
    void a_refund_during_a_payment_that_fails_shrinks_what_comes_back() {
        shop.refund(paidOrder, "refund-1", 40_00);

        tell("failed");

        assertThat(shop.balances()).isEqualTo("pending 0, available 400, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_payment_that_comes_back_repays_what_is_owed() {
        paid();
        shop.refund(paidOrder, "refund-1", 20_00);

        tell("returned");

        assertThat(shop.balances()).isEqualTo("pending 0, available 600, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    private void paid() {
        tell("paid");
    }

    private void tell(String status) {
        ProviderEvent.of(payday.payout(shop.api(), batch), status, Instant.now())
                .send()
                .then()
                .statusCode(200);
    }
}
