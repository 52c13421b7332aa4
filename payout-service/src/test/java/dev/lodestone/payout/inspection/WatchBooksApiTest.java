package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Shop;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchBooksApiTest {
    /** By then a loop that failed has tried again at least twice. */
    private static final Duration SOME_RETRIES = Duration.ofMillis(1_500);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Inject
    Database database;

    @Inject
    Inspection inspection;

    @Inject
    Loops loops;

    @Test
    void books_that_cannot_be_read_hide_no_others_and_are_not_asked_again_before_the_pause() throws SQLException {
        UUID large = workspaceWithAnOrder();
        UUID wrong = workspaceWithAnOrder();
        try (Catalog service = Catalog.in(wrong)) {
            assertThat(service.refusal(Corruption.of(Invariant.SHAPE).sql())).isEmpty();
        }
        try (UnreadableBooks books = UnreadableBooks.of(large)) {
            startWatching();

            Await.until("the fault of the others is told", () -> gauge("lodestone.ledger.violations") > 0);
            Await.until("one could not be read", () -> gauge("lodestone.ledger.unread") == 1);
            LockSupport.parkNanos(SOME_RETRIES.toNanos());
            assertThat(books.timesGivenUp()).isEqualTo(1);
        }
    }

    private void startWatching() {
        new WatchBooks(database, inspection, loops, InstantSource.system(), Duration.ofMinutes(10))
                .start(new StartupEvent(), meters);
    }

    private double gauge(String name) {
        return meters.get(name).gauges().stream()
                .mapToDouble(gauge -> gauge.value())
                .sum();
    }

    private static UUID workspaceWithAnOrder() {
        Shop shop = new Shop();
        shop.conversion("order-1", 80_00);
        return shop.api().workspace();
    }
}
