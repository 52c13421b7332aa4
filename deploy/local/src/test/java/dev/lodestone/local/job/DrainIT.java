package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Tokens;
import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.stack.Await;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.ServiceProcess;
import dev.lodestone.local.stack.Suite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packaged service that is asked to stop says so first, finishes what it has begun, and then ends. */
class DrainIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than quarkus.shutdown.delay: what is answered after it was waited for. */
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void a_request_in_flight_is_answered_after_the_service_was_asked_to_stop() throws Exception {
        Installation at = new Installation(Installation.rootAbove(Path.of("")), folder, Ports.free());
        try (Suite suite = Suite.start(at, Set.of(Service.CAMPAIGN, Service.PAYOUT), line -> {})) {
            ServiceProcess creators = suite.service(Service.CREATOR);
            Desk desk = MainJob.deskOf(suite, "drain");
            String name = "Drained " + UUID.randomUUID();
            try (HalfRequest request =
                    HalfRequest.post(URI.create(at.url(Port.CREATOR) + "/v1/creators"), agency(at), creator(name))) {
                creators.askToStop();
                long asked = System.nanoTime();

                assertThat(Await.holds(PATIENCE, () -> !creators.isReady())).isTrue();
                assertThat(Await.holds(PATIENCE, () -> System.nanoTime() - asked > FAREWELL.toNanos()))
                        .isTrue();
                assertThat(creators.isAlive())
                        .as("still there for the request in flight")
                        .isTrue();
                assertThat(request.finish()).isEqualTo("HTTP/1.1 201 Created");
            }
            assertThat(creators.endsWithin(DRAIN_LIMIT)).isTrue();

            creators.start();
            creators.awaitReady(PATIENCE);
            assertThat(desk.creators().all("/v1/creators"))
                    .extracting(found -> found.path("displayName").asText())
                    .containsExactly(name);
        }
    }

    private static String agency(Installation at) {
        return new Tokens(URI.create(at.url(Port.ISSUER)), new Secrets(at.data())::of, UUID::toString).of("agency");
    }

    private static String creator(String name) {
        return "{\"displayName\": \"%s\"}".formatted(name);
    }
}
