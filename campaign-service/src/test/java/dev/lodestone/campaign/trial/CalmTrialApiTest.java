package dev.lodestone.campaign.trial;

import static dev.lodestone.campaign.fixtures.OwnRules.BESTIE;
import static dev.lodestone.campaign.fixtures.OwnRules.VERSIONS;
import static dev.lodestone.campaign.fixtures.OwnRules.version;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;

import dev.lodestone.campaign.check.ContentReading;
import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.BadTimes;
import dev.lodestone.campaign.fixtures.Crowd;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both layers read here. */
@QuarkusTest
@TestProfile(BadTimes.class)
class CalmTrialApiTest {
    private static final String CALM =
            "Anzeige | Rain on the window, the dog asleep on my feet, and I finally finished the"
                    + " sleeve. Hey bestie! The wool was a bit scratchy at first and went soft after a wash. Only 3 left! I am slow at"
                    + " this and I like that about it.";

    @Inject
    ContentReading reading;

    private final Agency agency = new Agency();
    private String campaign;
    private int score;

    @BeforeEach
    void a_draft_that_reads_calm_was_handed_in() {
        campaign = agency.openCampaign();
        score = submit(9).body("check.verdict", equalTo("ok")).extract().path("check.score");
        agency.post(VERSIONS, version(BESTIE.replace("minor", "major"), "")).statusCode(201);
    }

    @Test
    void a_trial_says_of_a_draft_what_its_check_said_and_what_the_next_one_will_say() {
        Response trial = trial();
        agency.post(VERSIONS + "/1/activation", "").statusCode(200);

        trial.then()
                .statusCode(200)
                .body("changes[0].before.verdict", equalTo("ok"))
                .body("changes[0].before.score", equalTo(score))
                .body("changes[0].after.verdict", equalTo("revise"))
                .body("changes[0].after.score", lessThan(score))
                .body("changes[0].added.ruleId", hasItem("WS-TONE-01"));
        submit(10)
                .body("check.verdict", equalTo("revise"))
                .body("check.score", equalTo(trial.<Integer>path("changes[0].after.score")));
    }

    @Test
    void a_trial_waits_for_a_reader_when_all_are_busy() throws Exception {
        Crowd crowd = Crowd.at(
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                pass -> reading.run(layers -> pass.getAsBoolean()));
        CompletableFuture<Response> trial = CompletableFuture.supplyAsync(this::trial);
        try {
            assertThatThrownBy(() -> trial.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        } finally {
            crowd.leave();
        }

        trial.get(20, TimeUnit.SECONDS).then().statusCode(200).body("changed", equalTo(1));
    }

    private Response trial() {
        return agency.agency().post(VERSIONS + "/1/trial");
    }

    private ValidatableResponse submit(int creator) {
        return agency.creator(agency.creatorId(creator))
                .body("{\"platform\": \"instagram\", \"text\": \"" + CALM + "\"}")
                .post("/v1/collaborations/" + agency.collaboration(campaign, creator) + "/submissions")
                .then()
                .statusCode(201);
    }
}
