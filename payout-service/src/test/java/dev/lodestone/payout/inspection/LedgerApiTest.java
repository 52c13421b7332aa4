package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerApiTest {
    private Shop shop;

    @BeforeEach
    void a_commission_of_eight_euros() {
        shop = new Shop();
        shop.report("order-1", 80_00);
    }

    @Test
    void an_auditor_finds_the_movement_of_a_commission() {
        String commission =
                shop.api().get("/v1/commissions?programId=" + shop.program()).path("data[0].id");

        List<Object> movements =
                shop.api().get("/v1/ledger/transactions?sourceId=" + commission).path("data");

        assertThat(movements).hasSize(1);
    }

    @Test
    void the_accounts_of_a_creator_hold_what_is_owed_to_them() {
        List<Integer> balances =
                shop.api().get("/v1/ledger/accounts?ownerId=" + shop.creator()).path("data.balance.amount");

        assertThat(balances).contains(8_00);
    }

    @Test
    void the_trial_balance_is_even() {
        assertThat(shop.api().get("/v1/ledger/trial-balance").<List<?>>path("currencies"))
                .hasSize(1);
    }
}
