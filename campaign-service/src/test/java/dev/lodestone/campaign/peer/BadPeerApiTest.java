package dev.lodestone.campaign.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.BadTimes;
import dev.lodestone.kit.testing.provider.BadDay;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service around that is worse than away is answered for in time, and is not asked more often for it. */
@QuarkusTest
@TestProfile(BadTimes.class)
class BadPeerApiTest {
    /** Far below what the fake holds out, far above what a busy test machine adds: no measure of speed. */
    private static final Duration STATED = Duration.ofSeconds(10);

    private static final int MOST_CALLS = 3;

    private final Agency agency = new Agency();

    @ParameterizedTest
    @EnumSource
    void a_bad_day_of_creator_service_is_told_in_time_and_ends_with_it(BadDay badDay) {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        agency.servicesHave(badDay);
        int before = agency.calls();
        long started = System.nanoTime();

        Response answer = agency.agency().body("{}").post(plans);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(STATED);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.<String>path("code")).isEqualTo("creator-service-unavailable");
        assertThat(agency.calls() - before).isBetween(1, MOST_CALLS);
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_day_of_payout_service_leaves_the_report_standing(BadDay badDay) {
        String campaign = agency.openCampaign();
        agency.servicesHave(badDay);
        int before = agency.calls();
        long started = System.nanoTime();

        Response report = agency.agency().get("/v1/campaigns/" + campaign + "/report");

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(STATED);
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.<String>path("payoutData")).isEqualTo("unavailable");
        assertThat(agency.calls() - before).isBetween(1, MOST_CALLS);
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_until_it_is_well_again() {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        agency.servicesHave(BadDay.FAILS);

        awaitTrue(() -> callsOfOne(plans) == 0);

        agency.servicesComeBack();
        assertPlansAgain(plans);
    }

    @Test
    void who_comes_while_many_rosters_are_read_is_told_to_come_back() throws InterruptedException {
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        agency.servicesHave(BadDay.HANGS);
        Queue<Response> answers = new ConcurrentLinkedQueue<>();
        List<Thread> clients = IntStream.range(0, 24)
                .mapToObj(client -> Thread.ofVirtual()
                        .start(() -> answers.add(agency.agency().body("{}").post(plans))))
                .toList();
        for (Thread client : clients) client.join();

        assertThat(answers).extracting(Response::statusCode).containsOnly(429, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .isNotEmpty()
                .allMatch(answer -> answer.header("Retry-After") != null);
    }

    @Test
    void while_the_creators_cannot_be_read_the_job_says_so() {
        String campaign = "/v1/campaigns/" + agency.openCampaign();
        agency.servicesGoAway();

        JsonPath job = agency.finished(agency.post(campaign + "/mix-plan-jobs", "{}")
                .statusCode(202)
                .extract()
                .path("id"));

        assertThat(job.getString("problem.code")).isEqualTo("creator-service-unavailable");
    }

    @AfterEach
    void the_circuits_close() {
        agency.servicesComeBack();
        String campaign = "/v1/campaigns/" + agency.openCampaign();
        assertPlansAgain(campaign + "/mix-plans");
        agency.results(campaign.substring(campaign.lastIndexOf('/') + 1), """
                {"campaignId": "%s", "asOf": "2026-03-01T00:00:00Z", "creators": []}""".formatted(
                        campaign.substring(campaign.lastIndexOf('/') + 1)));
        awaitTrue(() ->
                "available".equals(agency.agency().get(campaign + "/report").<String>path("payoutData")));
    }

    /** None while the circuit is open; it lets one through now and then to see whether the service is well. */
    private int callsOfOne(String plans) {
        int before = agency.calls();
        assertThat(agency.agency().body("{}").post(plans).statusCode()).isEqualTo(503);
        return agency.calls() - before;
    }

    private void assertPlansAgain(String plans) {
        awaitTrue(() -> agency.agency().body("{}").post(plans).statusCode() == 201);
    }

    private static void awaitTrue(java.util.function.BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("It holds in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
