package dev.lodestone.campaign.trial;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.check.RuleReading;
import dev.lodestone.campaign.fixtures.Crowd;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BusyRulesApiTest {
    @Inject
    RuleReading reading;

    private final Desk desk = new Desk();

    @Test
    void who_tries_rules_when_many_do_is_told_to_come_back() {
        desk.post(VERSIONS, version(BESTIE, "")).statusCode(201);
        Crowd crowd = fill();
        try {
            desk.post(VERSIONS, version(BESTIE, "")).statusCode(429).header("Retry-After", equalTo("1"));
            desk.post(VERSIONS + "/1/trial").statusCode(429).body("code", equalTo("too-many-requests"));
        } finally {
            crowd.leave();
        }
        desk.post(VERSIONS + "/1/trial").statusCode(200);
    }

    @Test
    void a_repeated_version_is_the_first_one_however_many_try_their_rules() {
        String key = UUID.randomUUID().toString();
        String location = keyed(key).statusCode(201).extract().header("Location");
        Crowd crowd = fill();
        try {
            keyed(key).statusCode(201).header("Location", location).header("Idempotency-Replayed", "true");
        } finally {
            crowd.leave();
        }
    }

    private ValidatableResponse keyed(String key) {
        return desk.as("campaigns:write")
                .header("Idempotency-Key", key)
                .body(version(BESTIE, ""))
                .post(VERSIONS)
                .then();
    }

    private Crowd fill() {
        return Crowd.at(1, pass -> reading.run(left -> pass.getAsBoolean()));
    }
}
