package dev.lodestone.kit.testing.limit;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who lists the described resource, and a probe that asks how the service is. */
record Visitor(String path, String bearer) {
    /** Costs little, so that what takes long is the service. */
    private static final HttpClient QUICK =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Visitor of(Subject subject) {
        String bearer = Tokens.in(UUID.randomUUID()).scopes(subject.readScope()).bearer();
        return new Visitor(subject.path(), bearer);
    }

    /** Held against the contract, which takes its time. */
    Timed list() {
        long started = System.nanoTime();
        Response response = RestAssured.given().header("Authorization", bearer).get(path);
        return Timed.of(response, Duration.ofNanos(System.nanoTime() - started));
    }

    List<CompletableFuture<Timed>> listAtOnce(int times) {
        return Stream.generate(() -> send(listing())).limit(times).toList();
    }

    /** So many who ask again whenever they are refused for want of a free connection, until they are told. */
    List<CompletableFuture<Timed>> insist(int times) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(this::listAtLast, Thread::startVirtualThread))
                .limit(times)
                .toList();
    }

    private Timed listAtLast() {
        Timed answer = send(listing()).join();
        while (answer.isRefusedAsOverloaded()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            answer = send(listing()).join();
        }
        return answer;
    }

    private HttpRequest listing() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", bearer)
                .build();
    }

    static Timed health(String check) {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        URI health = URI.create("http://localhost:" + port + "/q/health/" + check);
        return send(HttpRequest.newBuilder(health).build()).join();
    }

    private static CompletableFuture<Timed> send(HttpRequest request) {
        long started = System.nanoTime();
        return QUICK.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> Timed.of(answer, Duration.ofNanos(System.nanoTime() - started)));
    }

    record Timed(int status, String body, boolean saysWhenToRetry, Duration took) {
        private static final String RETRY = "Retry-After";

        static Timed of(Response response, Duration took) {
            boolean saysWhen = response.header(RETRY) != null;
            return new Timed(response.statusCode(), response.asString(), saysWhen, took);
        }

        static Timed of(HttpResponse<String> response, Duration took) {
            Optional<String> when = response.headers().firstValue(RETRY);
            return new Timed(response.statusCode(), response.body(), when.isPresent(), took);
        }

        boolean isRefusedAsOverloaded() {
            return status == 503 && "overloaded".equals(JsonPath.from(body).getString("code")) && saysWhenToRetry;
        }
    }
}
