package dev.lodestone.kit.testing.limit;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who lists the described resource, and a probe that asks how the service is. */
record Visitor(String path, String bearer) {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    static Visitor of(Subject subject) {
        String bearer = Tokens.in(UUID.randomUUID()).scopes(subject.readScope()).bearer();
        return new Visitor(subject.path(), bearer);
    }

    Timed list() {
        return timed(() -> RestAssured.given().header("Authorization", bearer).get(path));
    }

    List<CompletableFuture<Timed>> listAtOnce(int times) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(this::list, THREADS))
                .limit(times)
                .toList();
    }

    static Timed health(String check) {
        String port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", String.class);
        return timed(() -> RestAssured.given().get("http://localhost:" + port + "/q/health/" + check));
    }

    private static Timed timed(java.util.function.Supplier<Response> call) {
        long started = System.nanoTime();
        Response response = call.get();
        return new Timed(response, Duration.ofNanos(System.nanoTime() - started));
    }

    record Timed(Response response, Duration took) {
        int status() {
            return response.statusCode();
        }

        boolean isRefusedAsOverloaded() {
            return status() == 503
                    && "overloaded".equals(response.jsonPath().getString("code"))
                    && response.header("Retry-After") != null;
        }
    }
}
