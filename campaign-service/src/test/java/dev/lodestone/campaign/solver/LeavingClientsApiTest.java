package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Questions;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nothing is computed for a client who left: the work is taken out of the queue. What has begun is told to stop: {@link PatienceTest}. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class LeavingClientsApiTest {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Inject
    PlanningThreads threads;

    private final Agency agency = new Agency();

    @Test
    void a_simulation_that_nobody_waits_for_is_not_made() throws IOException {
        assertGivenUp("/v1/mix-simulations", Questions.ONE_CREATOR);
    }

    @Test
    void a_plan_of_a_campaign_that_nobody_waits_for_is_not_made() throws IOException {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";

        assertGivenUp(plans, "{}");

        assertThat(agency.get(plans).extract().jsonPath().getList("data")).isEmpty();
    }

    private void assertGivenUp(String path, String question) throws IOException {
        try (Planners planners = new Planners(threads)) {
            int places = planners.free();
            try (Socket client = queued(path, question, planners, places)) {
                assertThat(planners.free()).isEqualTo(places - 1);
                assertThat(client.getInputStream().available()).isZero();
            }
            Instant deadline = Instant.now().plus(LONG_ENOUGH);
            while (planners.free() < places && Instant.now().isBefore(deadline)) Thread.onSpinWait();
            assertThat(planners.free()).isEqualTo(places);
        }
    }

    /** Who comes just while the places are counted is refused, and asks again. */
    private Socket queued(String path, String question, Planners planners, int places) throws IOException {
        Instant deadline = Instant.now().plus(LONG_ENOUGH);
        while (Instant.now().isBefore(deadline)) {
            Socket client = ask(path, question);
            while (planners.free() == places && client.getInputStream().available() == 0) Thread.onSpinWait();
            if (client.getInputStream().available() == 0) return client;
            client.close();
        }
        throw new AssertionError("No place in the queue.");
    }

    private Socket ask(String path, String question) throws IOException {
        Socket client = new Socket("localhost", RestAssured.port);
        byte[] body = question.getBytes(StandardCharsets.UTF_8);
        String head =
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                        + Tokens.in(agency.workspace)
                                .scopes("campaigns:read campaigns:write")
                                .bearer()
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        client.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().write(body);
        client.getOutputStream().flush();
        return client;
    }
}
