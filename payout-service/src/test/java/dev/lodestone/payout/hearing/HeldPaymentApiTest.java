package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A payment that the provider has and neither pays nor refuses. */
@QuarkusTest
class HeldPaymentApiTest {
    @Inject
    Payday payday;

    private final Api api = new Api();
    private final Instant now = Instant.now();

    /** The event that ends it may be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"on-hold", "unclaimed"})
    void it_is_asked_about_again_until_it_ends_in_whatever_way(String held) throws SQLException {
        payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = payday.release(api);
        payday.awaitState(api, batch, "submitted");

        assertThat(outcome(batch, held, now)).isEqualTo("applied");
        assertThat(isAskedAbout(batch)).isTrue();

        assertThat(outcome(batch, "failed", now.plusSeconds(1))).isEqualTo("applied");
        assertThat(isAskedAbout(batch)).isFalse();
        assertThat(payday.build(api).jsonPath().getLong("total.amount")).isEqualTo(5000);
        payday.assertBooksHold(api);
    }

    private String outcome(String batch, String status, Instant occurredAt) {
        return ProviderEvent.of(payday.payout(api, batch), status, occurredAt)
                .send()
                .path("outcome");
    }

    private boolean isAskedAbout(String batch) throws SQLException {
        try (Catalog rows = Catalog.in(api.workspace())) {
            return rows.ask("SELECT check_at FROM payout_item WHERE batch_id = ?::uuid", batch)
                            .getFirst()
                    != null;
        }
    }
}
