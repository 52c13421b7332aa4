package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import dev.lodestone.payout.fixtures.Shop;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each invariant fires: an alarm that never rang is no alarm. */
@QuarkusTest
class InvariantApiTest {
    @Inject
    Payday payday;

    @Inject
    WatchBooks watchBooks;

    @Inject
    MeterRegistry meters;

    private Shop shop;

    @BeforeEach
    void a_refunded_order_and_a_payout_that_was_paid() {
        shop = new Shop();
        String order = shop.conversion("order-1", 80_00);
        assertThat(shop.refund(order, "refund-1", 10_00).statusCode()).isEqualTo(201);
        UUID creator = payday.creator(shop.api(), 50_00, "ok-" + UUID.randomUUID());
        String batch = payday.release(shop.api());
        payday.awaitState(shop.api(), batch, creator, "submitted");
        ProviderEvent.of(payday.payout(shop.api(), batch, creator), "paid", Instant.now())
                .send();
        payday.awaitState(shop.api(), batch, creator, "paid");
        assertThat(violated()).isEmpty();
        assertThat(sums()).containsExactly(0);
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void books_that_contradict_themselves_are_told_by_name(Invariant invariant) throws SQLException {
        Corruption corruption = Corruption.of(invariant);
        try (Superuser superuser = Superuser.connect();
                Catalog service = Catalog.in(shop.api().workspace())) {
            assertThat(service.refusal(corruption.sql()).isPresent())
                    .as("refused to the running service")
                    .isEqualTo(corruption.refusedToService());
            try {
                if (invariant == Invariant.FLOOR) superuser.liftBounds();
                if (corruption.refusedToService()) {
                    assertThat(superuser.corrupt(corruption, shop.api().workspace()))
                            .isPositive();
                }
                assertToldByName(invariant);
            } finally {
                if (invariant == Invariant.FLOOR)
                    superuser.restoreBounds(shop.api().workspace());
            }
        }
    }

    private void assertToldByName(Invariant invariant) {
        assertThat(violated()).contains(invariant.id());
        assertThat(sums().contains(0)).as("trial balance is even").isEqualTo(invariant != Invariant.ZERO_SUM);

        double before = toldOf(invariant);
        watchBooks.inspect(shop.api().workspace()).await().atMost(Duration.ofSeconds(60));
        assertThat(toldOf(invariant)).isGreaterThan(before);
        assertThat(meters.get("lodestone.ledger.inspected").gauge().value()).isPositive();
        assertThat(noMoneyLeaves()).contains(invariant.id());
    }

    private double toldOf(Invariant invariant) {
        return meters.get("lodestone.ledger.violations")
                .tag("invariant", invariant.id())
                .gauge()
                .value();
    }

    /** A second person's yes is not enough while the books are wrong. */
    private String noMoneyLeaves() {
        payday.creator(shop.api(), 20_00, "ok-" + UUID.randomUUID());
        String batch = payday.build(shop.api()).path("id");
        Response refused = shop.api().postAs("bo", "/v1/payout-batches/" + batch + "/approval", Map.of());
        assertThat(refused.<String>path("code")).isEqualTo("ledger-out-of-balance");
        return refused.path("detail");
    }

    private List<String> violated() {
        return shop.api().get("/v1/ledger/invariants").path("invariants.findAll { it.violations > 0 }.id");
    }

    private List<Integer> sums() {
        return shop.api().get("/v1/ledger/trial-balance").path("currencies.sum.amount");
    }
}
