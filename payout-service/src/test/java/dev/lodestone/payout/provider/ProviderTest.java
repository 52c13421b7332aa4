package dev.lodestone.payout.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpServer;
import io.vertx.mutiny.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderTest {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Vertx vertx = Vertx.vertx();
    private volatile Consumer<HttpServerRequest> mood = ProviderTest::pay;

    @AfterEach
    void stop() {
        vertx.closeAndAwait();
    }

    @Test
    void a_provider_that_never_answers_keeps_no_connection() {
        assertThatOneConnectionIsEnoughFor(request -> {});
    }

    @Test
    void a_provider_that_never_ends_its_answer_keeps_no_connection() {
        assertThatOneConnectionIsEnoughFor(request -> {
            request.response().setChunked(true);
            vertx.setPeriodic(20, tick -> request.response().writeAndForget("{"));
        });
    }

    private void assertThatOneConnectionIsEnoughFor(Consumer<HttpServerRequest> badMood) {
        Provider provider = provider();
        mood = badMood;
        for (int i = 0; i < 3; i++) {
            assertThat(send(provider)).isInstanceOf(Answer.Unclear.class);
        }

        mood = ProviderTest::pay;

        assertThat(send(provider)).isEqualTo(new Answer.Accepted("P-1", false));
    }

    private static Answer send(Provider provider) {
        return provider.send("reference", "{}").await().atMost(SOON);
    }

    private static void pay(HttpServerRequest request) {
        request.response().endAndForget("{\"providerRef\":\"P-1\",\"status\":\"submitted\"}");
    }

    private Provider provider() {
        HttpServer server = vertx.createHttpServer()
                .requestHandler(request -> mood.accept(request))
                .listenAndAwait(0, "localhost");
        return new Provider(
                "simulator",
                URI.create("http://localhost:" + server.actualPort() + "/payouts"),
                PATIENCE,
                Duration.ofHours(1),
                new SignedEvents("whsec_c2VjcmV0"),
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1)));
    }
}
