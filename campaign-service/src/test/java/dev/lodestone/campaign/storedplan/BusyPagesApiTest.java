package dev.lodestone.campaign.storedplan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.Crowd;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.page.PageThreads;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants a whole plan comes back while too many are read; those who want a little of one do not wait for that. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class BusyPagesApiTest {
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    @Inject
    PageThreads pages;

    private final Agency agency = new Agency();
    private String campaign;
    private String plan;
    private Crowd crowd;

    @BeforeEach
    void keepEveryThreadBusy() {
        campaign = "/v1/campaigns/" + agency.openCampaign();
        plan = agency.post(campaign + "/mix-plans", "{}")
                .statusCode(201)
                .extract()
                .path("id");
        crowd = Crowd.at(THREADS, pass -> pages.run(() -> pass.getAsBoolean()));
    }

    @AfterEach
    void letThemGo() {
        crowd.leave();
    }

    @Test
    void a_plan_is_not_read_now() {
        agency.get(campaign + "/mix-plans/" + plan)
                .statusCode(429)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("too-many-requests"));
    }

    @Test
    void its_creators_are_invited_all_the_same() {
        agency.post(campaign + "/invitations", "{\"planId\": \"%s\"}".formatted(plan))
                .statusCode(201)
                .body("data", not(empty()));
    }

    @Test
    void a_report_is_written_all_the_same() {
        agency.get(campaign + "/report")
                .statusCode(200)
                .body("mixPlanId", equalTo(plan))
                .body("whole.planned.creators", greaterThan(0));
    }
}
