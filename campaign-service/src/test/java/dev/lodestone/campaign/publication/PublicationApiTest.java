package dev.lodestone.campaign.publication;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublicationApiTest {
    private final Agency agency = new Agency();
    private String work;
    private String submission;
    private String publication;

    @BeforeEach
    void a_post_is_live() {
        work = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);
        submission = agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"Ad | My mornings with this balm.\"}")
                .post(work + "/submissions")
                .path("id");
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);
        publication = agency.publish(agency.creatorId(9), work, "post-" + work)
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_live_post_is_listed_with_the_draft_that_it_shows() {
        agency.get(work + "/publications")
                .statusCode(200)
                .body("data.id", equalTo(List.of(publication)))
                .body("data.submissionId", equalTo(List.of(submission)));
        agency.get(work + "/submissions/" + submission)
                .statusCode(200)
                .body("text", equalTo("Ad | My mornings with this balm."));
    }

    @Test
    void a_post_is_published_for_one_work_alone() {
        String taken = "post-" + work;
        String other = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9);
        agency.creator(agency.creatorId(9))
                .body("{\"platform\": \"instagram\", \"text\": \"Ad | My mornings with this balm.\"}")
                .post(other + "/submissions");
        agency.post(other + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);

        agency.publish(agency.creatorId(9), other, taken)
                .statusCode(409)
                .body("code", equalTo("duplicate"), "errors.pointer", equalTo(List.of("/platformPostId")));
    }

    @Test
    void the_newest_figures_of_a_post_are_shown() {
        agency.post(
                        "/v1/publications/" + publication + "/metrics",
                        "{\"reach\": 5200, \"impressions\": 8000, \"engagements\": 310, \"source\": \"platform\"}")
                .statusCode(201)
                .body("metrics.reach", equalTo(5_200));

        agency.get(work + "/publications").body("data.metrics.reach", equalTo(List.of(5_200)));
    }

    @Test
    void live_work_is_completed_once() {
        agency.post(work + "/completions", "").statusCode(200).body("state", equalTo("completed"));

        agency.post(work + "/completions", "").statusCode(409).body("code", equalTo("collaboration-state"));
    }

    @Test
    void figures_that_nobody_can_have_are_refused() {
        agency.post(
                        "/v1/publications/" + publication + "/metrics",
                        "{\"reach\": 9223372036854775807, \"impressions\": 10000000001, \"engagements\": 10000000001}")
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/reach", "/impressions", "/engagements"));
        agency.post(
                        "/v1/publications/" + publication + "/metrics",
                        "{\"reach\": 10000000000, \"engagements\": 10000000000}")
                .statusCode(201);
    }

    @Test
    void figures_of_the_future_are_refused() {
        String metrics = "{\"reach\": 1, \"engagements\": 1, \"asOf\": \"%s\"}";
        Instant now = Instant.now();

        agency.post("/v1/publications/" + publication + "/metrics", metrics.formatted(now.plusSeconds(600)))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/asOf")));
        agency.post("/v1/publications/" + publication + "/metrics", metrics.formatted(now.plusSeconds(60)))
                .statusCode(201);
    }

    @Test
    void a_post_of_the_future_is_refused() {
        String later = Instant.now().plusSeconds(600).toString();

        agency.post(work + "/publications", """
                        {"url": "https://instagram.example/p/1", "platform": "instagram", "platformPostId": "later",
                         "publishedAt": "%s", "metrics": {"reach": 1, "engagements": 1, "asOf": "%s"}}""".formatted(later, later))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/publishedAt", "/metrics/asOf")));
    }
}
