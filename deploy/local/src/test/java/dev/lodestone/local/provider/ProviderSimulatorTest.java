package dev.lodestone.local.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lodestone.local.process.Await;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderSimulatorTest {
    private static final String SECRET = "whsec_c2VjcmV0LW9mLXRoZS10ZXN0LXNlY3JldA==";
    private static final String ORDER =
            "{\"reference\":\"item-1\",\"amount\":1250,\"currency\":\"EUR\",\"destination\":\"d\"}";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private CallbackReceiver receiver;
    private ProviderSimulator provider;

    @BeforeEach
    void start() throws IOException {
        receiver = new CallbackReceiver(SECRET);
        provider = simulator();
    }

    @AfterEach
    void stop() {
        provider.close();
        receiver.close();
    }

    private ProviderSimulator simulator() {
        return new ProviderSimulator(0, folder.resolve("log.ndjson"), receiver.url(), SECRET);
    }

    @Test
    void pays_a_repeated_reference_once() throws Exception {
        var first = post(ORDER);
        var second = post(ORDER);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(provider.acceptedCount()).isEqualTo(1);
        assertThat(post(ORDER.replace("1250", "1251")).statusCode()).isEqualTo(409);
    }

    @Test
    void tells_of_the_payment_signed_and_until_it_is_heard() throws Exception {
        receiver.refuse(2);

        post(ORDER);

        assertThat(Await.holds(Duration.ofSeconds(60), () -> receiver.received().size() == 1))
                .isTrue();
        assertThat(receiver.received().getFirst())
                .startsWith("evt_item-1 ")
                .contains("\"type\":\"payout.paid\"", "\"amount\":1250");
        assertThat(status("item-1")).isEqualTo("paid");
    }

    @Test
    void accepts_without_answering_and_tells_only_who_asks() {
        provider.script(ProviderMode.ACCEPT_THEN_TIMEOUT, 1);

        assertThat(catchThrowable(() -> post(ORDER))).isInstanceOf(HttpTimeoutException.class);

        assertThat(status("item-1")).isEqualTo("paid");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void an_error_accepts_nothing_and_ends() throws Exception {
        provider.script(ProviderMode.ERROR, 1);

        assertThat(post(ORDER).statusCode()).isEqualTo(500);
        assertThat(status("item-1")).isEqualTo("404");
        assertThat(post(ORDER).statusCode()).isEqualTo(202);
    }

    @Test
    void remembers_over_a_restart_and_tells_what_it_had_not_told() throws Exception {
        receiver.refuse(1_000);
        var before = post(ORDER);
        provider.close();
        receiver.refuse(0);

        provider = simulator();

        assertThat(post(ORDER).body()).isEqualTo(before.body());
        assertThat(Await.holds(Duration.ofSeconds(60), () -> receiver.received().size() == 1))
                .isTrue();
    }

    @Test
    void refuses_an_order_that_is_not_one() throws Exception {
        assertThat(post("{\"reference\":\"x\"}").statusCode()).isEqualTo(422);
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(provider.acceptedCount()).isZero();
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(provider.url().resolve("/payouts"))
                .timeout(Duration.ofSeconds(1))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String status(String reference) {
        try {
            HttpRequest request = HttpRequest.newBuilder(provider.url().resolve("/payouts/" + reference))
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body()).path("status").asText();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
