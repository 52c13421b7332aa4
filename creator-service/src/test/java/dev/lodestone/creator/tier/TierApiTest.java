package dev.lodestone.creator.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TierApiTest {
    private final Agency agency = Agency.fresh();

    @Test
    void a_workspace_starts_with_the_usual_bounds() {
        agency.reads().get("/v1/tiers").then().body("nano", equalTo(1_000), "mega", equalTo(1_000_000));
    }

    @Test
    void new_bounds_move_every_creator_at_once() {
        String path = "/v1/creators/" + agency.creator("Nora Feld");
        agency.account(path.substring("/v1/creators/".length()), "tiktok", 6_000);
        String before = agency.tag(path);
        agency.reads().get(path).then().body("tier", equalTo("nano"));

        put(500, 5_000, 50_000).statusCode(200).body("micro", equalTo(5_000));

        agency.reads().get(path).then().body("tier", equalTo("micro"));
        agency.reads().get("/v1/creators?tier=micro").then().body("data.displayName", contains("Nora Feld"));
        assertThat(agency.tag(path)).isNotEqualTo(before);
        Agency.fresh().reads().get("/v1/tiers").then().body("micro", equalTo(10_000));
    }

    @Test
    void bounds_that_do_not_rise_are_refused() {
        put(500, 500, 50_000).statusCode(422).body("errors.pointer", contains("/micro"));
    }

    @Test
    void bounds_that_changed_meanwhile_are_not_overwritten() {
        put(500, 5_000, 50_000).statusCode(200);

        agency.writes()
                .header("If-Match", "\"0\"")
                .body(body(600, 6_000, 60_000))
                .put("/v1/tiers")
                .then()
                .statusCode(412);
    }

    private ValidatableResponse put(int nano, int micro, int mid) {
        return agency.writes()
                .header("If-Match", agency.tag("/v1/tiers"))
                .body(body(nano, micro, mid))
                .put("/v1/tiers")
                .then();
    }

    private static String body(int nano, int micro, int mid) {
        return "{\"nano\": %d, \"micro\": %d, \"mid\": %d, \"macro\": 500000, \"mega\": 1000000}"
                .formatted(nano, micro, mid);
    }
}
