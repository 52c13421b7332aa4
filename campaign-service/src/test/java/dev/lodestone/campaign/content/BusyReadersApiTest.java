package dev.lodestone.campaign.content;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.fixtures.BadTimes;
import dev.lodestone.campaign.fixtures.Crowd;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BadTimes.class)
class BusyReadersApiTest {
    private static final String BRIEF =
            "{\"objective\": \"Make the balm known\", \"keyMessage\": \"It is there on cold mornings.\"}";

    @Inject
    ContentReading reading;

    private final Desk desk = new Desk();

    @Test
    void who_comes_when_all_readers_are_busy_and_the_queue_is_full_is_told_to_come_back() {
        Crowd crowd = fill();
        try {
            check().statusCode(429)
                    .header("Retry-After", equalTo("1"))
                    .contentType("application/problem+json")
                    .body("code", equalTo("too-many-requests"))
                    .body("detail", containsString("readers are busy"));
        } finally {
            crowd.leave();
        }
        check().statusCode(200).body("verdict", equalTo("revise"));
    }

    @Test
    void a_brief_waits_for_a_reader_like_any_text() {
        String campaign = "/v1/campaigns/" + desk.campaign();
        desk.put(campaign + "/brief", null, BRIEF).statusCode(201);
        Crowd crowd = fill();
        try {
            desk.put(campaign + "/brief", "\"1\"", BRIEF).statusCode(429).body("code", equalTo("too-many-requests"));
            desk.post(campaign + "/brief-versions").statusCode(429).body("code", equalTo("too-many-requests"));
        } finally {
            crowd.leave();
        }
        desk.put(campaign + "/brief", "\"1\"", BRIEF).statusCode(200);
        desk.post(campaign + "/brief-versions").statusCode(201);
    }

    private Crowd fill() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return Crowd.at(threads, pass -> reading.run(layers -> pass.getAsBoolean()));
    }

    private ValidatableResponse check() {
        return desk.as("content:review")
                .body("{\"text\": \"Buy now\"}")
                .post("/v1/content-checks")
                .then();
    }
}
