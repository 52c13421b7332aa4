package dev.lodestone.campaign.trial;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.check.RuleReading;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BusyRulesApiTest {
    @Inject
    RuleReading reading;

    private final Desk desk = new Desk();
    private final Semaphore gate = new Semaphore(0);

    @Test
    void who_tries_rules_when_many_do_is_told_to_come_back() {
        desk.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        List<CompletableFuture<Boolean>> held = fill();

        desk.post(VERSIONS, version(BESTIE, "")).statusCode(429).header("Retry-After", equalTo("1"));
        desk.post(VERSIONS + "/1/trial").statusCode(429).body("code", equalTo("too-many-requests"));

        gate.release();
        held.forEach(CompletableFuture::join);
        desk.post(VERSIONS + "/1/trial").statusCode(200);
    }

    @Test
    void a_repeated_version_is_the_first_one_however_many_try_their_rules() {
        String key = UUID.randomUUID().toString();
        String location = keyed(key).statusCode(201).extract().header("Location");
        List<CompletableFuture<Boolean>> held = fill();

        keyed(key).statusCode(201).header("Location", location).header("Idempotency-Replayed", "true");

        gate.release();
        held.forEach(CompletableFuture::join);
    }

    private ValidatableResponse keyed(String key) {
        return desk.as("campaigns:write")
                .header("Idempotency-Key", key)
                .body(version(BESTIE, ""))
                .post(VERSIONS)
                .then();
    }

    /** Work that waits at the gate, until none more is taken. */
    private List<CompletableFuture<Boolean>> fill() {
        List<CompletableFuture<Boolean>> held = new ArrayList<>();
        while (true) {
            CompletableFuture<Boolean> next =
                    reading.run(left -> pass()).subscribeAsCompletionStage().toCompletableFuture();
            if (next.isCompletedExceptionally()) return held;
            held.add(next);
        }
    }

    private boolean pass() {
        gate.acquireUninterruptibly();
        gate.release();
        return true;
    }
}
