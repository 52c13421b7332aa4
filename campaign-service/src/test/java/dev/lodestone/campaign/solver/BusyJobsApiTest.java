package dev.lodestone.campaign.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.Crowd;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.campaign.fixtures.Questions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Jobs stand in a line of their own: they keep no request waiting, and no request turns them away. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class BusyJobsApiTest {
    private static final String JOBS = "/v1/mix-simulation-jobs";

    @Inject
    PlanningThreads threads;

    @ConfigProperty(name = "lodestone.mix.longest-job-queue")
    int longestQueue;

    private final Agency agency = new Agency();

    @Test
    void a_job_that_is_begun_while_the_planners_are_busy_waits_for_them() {
        Crowd crowd = Crowd.at(Planners.COUNT, pass -> threads.run(left -> pass.getAsBoolean()));
        String job;
        try {
            job = begun();
        } finally {
            crowd.leave();
        }

        assertThat(agency.finished(job).getString("status")).isEqualTo("succeeded");
    }

    @Test
    void a_simulation_does_not_wait_for_jobs() {
        Crowd crowd = jobsAtWork();
        try {
            agency.post("/v1/mix-simulations", Questions.ONE_CREATOR).statusCode(200);
        } finally {
            crowd.leave();
        }
    }

    @Test
    void who_finds_the_line_of_jobs_full_is_told_so_at_once_and_the_others_are_served() {
        List<String> jobs = new ArrayList<>();
        Crowd crowd = jobsAtWork();
        try {
            for (int job = 0; job <= longestQueue; job++) jobs.add(begun());

            String wait = agency.post(JOBS, Questions.ONE_CREATOR)
                    .statusCode(429)
                    .body("code", equalTo("too-many-requests"))
                    .body("detail", containsString("Many jobs wait"))
                    .extract()
                    .header("Retry-After");
            assertThat(Integer.parseInt(wait)).isBetween(2, 30);
            String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plan-jobs";
            agency.post(plans, "{}").statusCode(429);
        } finally {
            crowd.leave();
        }
        assertThat(jobs)
                .allSatisfy(job ->
                        assertThat(agency.finished(job).getString("status")).isEqualTo("succeeded"));
        agency.finished(begun());
    }

    private String begun() {
        return agency.post(JOBS, Questions.ONE_CREATOR)
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** One on their thread; the work of a job waits behind it. */
    private Crowd jobsAtWork() {
        return Crowd.one(pass -> threads.runJob(left -> pass.getAsBoolean()));
    }
}
