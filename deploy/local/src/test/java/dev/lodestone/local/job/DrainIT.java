package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.process.ServiceProcess;
import dev.lodestone.local.stack.Footprint;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.Suite;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A packaged service that is asked to stop says so first, finishes what it has begun, ends, and starts again in short time. */
class DrainIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than quarkus.shutdown.delay: what is answered after it was waited for. */
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private static final Duration DRAIN_LIMIT = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static Installation at;
    private static Suite suite;

    @BeforeAll
    static void startTheSuite() {
        at = new Installation(Installation.rootAbove(Path.of("")), folder, Ports.free());
        suite = Suite.start(at, line -> {});
    }

    @AfterAll
    static void stopTheSuite() {
        suite.close();
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_request_in_flight_is_answered_after_the_service_was_asked_to_stop(Service service) throws Exception {
        ServiceProcess process = suite.service(service);
        String name = "Drained " + UUID.randomUUID();
        Write write = Write.of(service, MainJob.deskOf(suite, "drain"), name);
        try (HalfRequest request = HalfRequest.post(write.to(at), agency(), write.body())) {
            process.askToStop();
            long asked = System.nanoTime();

            assertThat(Await.holds(PATIENCE, () -> !process.isReady())).isTrue();
            assertThat(Await.holds(PATIENCE, () -> System.nanoTime() - asked > FAREWELL.toNanos()))
                    .isTrue();
            assertThat(process.isAlive())
                    .as("still there for the request in flight")
                    .isTrue();
            assertThat(request.finish()).isEqualTo("HTTP/1.1 201 Created");
        }
        assertThat(process.endsWithin(DRAIN_LIMIT)).isTrue();

        process.start();
        process.awaitReady(PATIENCE);
        assertThat(write.written()).containsExactly(name);
        new Footprint(suite, System.out::println).checkStart(service);
    }

    /** From the command that {@code deploy/up} names. */
    private static String agency() throws IOException {
        Process command = new ProcessBuilder("bash", "-c", at.tokenCommand("agency"))
                .directory(at.root().toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Something small that the service keeps under a name. */
    private record Write(Api api, Port port, String path, String field, String body) {
        static Write of(Service service, Desk desk, String name) {
            return switch (service) {
                case CREATOR ->
                    new Write(
                            desk.creators(),
                            Port.CREATOR,
                            "/v1/creators",
                            "displayName",
                            "{\"displayName\": \"%s\"}".formatted(name));
                case CAMPAIGN ->
                    new Write(
                            desk.campaigns(),
                            Port.CAMPAIGN,
                            "/v1/brands",
                            "name",
                            "{\"name\": \"%s\"}".formatted(name));
                case PAYOUT ->
                    new Write(desk.payouts(), Port.PAYOUT, "/v1/programs", "name", """
                            {"name": "%s", "brandId": "%s", "currency": "EUR", "attributionWindowDays": 30, "holdDays": 7}""".formatted(
                                    name, UUID.randomUUID()));
            };
        }

        URI to(Installation at) {
            return URI.create(at.url(port) + path);
        }

        List<String> written() {
            return api.all(path).stream().map(item -> item.path(field).asText()).toList();
        }
    }
}
