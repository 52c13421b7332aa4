package dev.lodestone.creator.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetricsApiTest {
    private final Agency agency = Agency.fresh();
    private String path;

    @BeforeEach
    void sign_a_creator_with_an_account() {
        String creator = agency.creator("Nora Feld");
        path = "/v1/creators/" + creator + "/accounts/" + agency.account(creator, "tiktok", 9_500);
    }

    @Test
    void the_newest_measurement_shows_and_an_older_one_is_only_kept() {
        String shownBefore = agency.tag(path);

        measure(path, "2026-01-01T00:00:00Z", 9_000).statusCode(201);
        assertThat(agency.tag(path)).isEqualTo(shownBefore);

        agency.reads()
                .get(path + "/metrics")
                .then()
                .body("data.followers", contains(9_500, 9_000), "data.source", contains("agency", "platform"));
        measure(path, "2026-01-01T00:00:00Z", 9_500).statusCode(409);
        measure(path, "2999-01-01T00:00:00Z", 9_500).statusCode(422);
    }

    @Test
    void metrics_are_paged() {
        measure(path, "2026-01-01T00:00:00Z", 1);
        measure(path, "2026-01-02T00:00:00Z", 2);

        String next = agency.reads()
                .get(path + "/metrics?limit=2")
                .then()
                .body("data", hasSize(2))
                .extract()
                .path("nextCursor");

        agency.reads().get(path + "/metrics?limit=2&cursor=" + next).then().body("data.followers", contains(1));
    }

    private ValidatableResponse measure(String path, String asOf, int followers) {
        return agency.writes()
                .body("{\"asOf\": \"%s\", \"source\": \"platform\", \"followers\": %d}".formatted(asOf, followers))
                .post(path + "/metrics")
                .then();
    }
}
