package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A plan is kept per connection, and the workspace that asks first may be a small one. */
@QuarkusTest
class InvariantPlanTest {
    @Test
    void the_entries_of_a_transaction_are_found_by_workspace_and_transaction_together() throws SQLException {
        try (Catalog service = Catalog.in(UUID.randomUUID())) {
            service.ask("SELECT set_config('enable_seqscan', 'off', false)");
            service.ask("SELECT set_config('enable_bitmapscan', 'off', false)");

            assertThat(service.ask("EXPLAIN " + Invariant.SHAPE.sql()))
                    .anyMatch(line -> line.contains("ledger_entry_by_workspace_and_txn"))
                    .anyMatch(line -> line.contains("Index Cond") && line.contains("(txn_id = txn.id)"));
        }
    }
}
