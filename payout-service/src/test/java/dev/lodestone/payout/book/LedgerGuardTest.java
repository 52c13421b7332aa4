package dev.lodestone.payout.book;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerGuardTest {
    @Inject
    Database database;

    private Shop shop;

    @BeforeEach
    void earnSomething() {
        shop = new Shop();
        shop.conversion("order-1", 80_00);
    }

    @Test
    void nobody_changes_an_entry() {
        refused("UPDATE ledger_entry SET amount_minor = amount_minor * 2", "permission denied");
    }

    @Test
    void nobody_deletes_an_entry_or_a_transaction() {
        refused("DELETE FROM ledger_entry", "permission denied");
        refused("DELETE FROM ledger_txn", "permission denied");
    }

    @Test
    void a_transaction_that_does_not_sum_to_zero_is_refused() {
        refused("""
                INSERT INTO ledger_entry (workspace_id, id, txn_id, account_id, currency, amount_minor)
                SELECT workspace_id, '%s', txn_id, account_id, currency, 1 FROM ledger_entry
                WHERE account_version IS NULL LIMIT 1""".formatted(UUID.randomUUID()), "must sum to zero");
    }

    @Test
    void no_creator_account_leaves_its_bounds() {
        refused("UPDATE account_balance SET posted_minor = -1 WHERE kind = 'creator:pending'", "account_balance_check");
    }

    @Test
    void an_earning_gives_no_more_back_than_it_gave() {
        refused("UPDATE earning SET reversed_minor = amount_minor + 1", "earning_check");
    }

    private void refused(String sql, String why) {
        assertThatThrownBy(() -> database.as(Caller.job(shop.api().workspace(), "attack"), tx -> tx.execute(sql))
                        .await()
                        .atMost(Duration.ofSeconds(60)))
                .hasMessageContaining(why);
    }
}
