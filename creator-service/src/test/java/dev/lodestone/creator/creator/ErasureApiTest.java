package dev.lodestone.creator.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import dev.lodestone.creator.fixtures.EveryTable;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureApiTest {
    private static final String ROSTER = Agency.HEADER
            + "Xaverine Quillbrook,tiktok,@xaverine.q,xaverine-1,5000,400,knitting,DE,de,DE:8000,,8000,EUR,xaverine@example.org\n";

    private final Agency agency = Agency.fresh();

    @Test
    void nothing_that_names_the_person_is_left_in_any_table() throws SQLException {
        String id = agency.imports(ROSTER).statusCode(201).extract().path("rows[0].creatorId");
        assertThat(EveryTable.holding("xaverine")).contains("creator_person", "account");

        erase(id);

        assertThat(EveryTable.holding("xaverine")).isEmpty();
        assertThat(EveryTable.holding("knitting")).isEmpty();
        assertThat(EveryTable.holding(id)).contains("creator", "creator_import_row", "outbox");
    }

    @Test
    void the_answers_kept_for_repeats_forget_the_person_as_well() throws SQLException {
        String key = UUID.randomUUID().toString();
        String id = creates("Ysoline Harrowgate", key).statusCode(201).extract().path("id");
        assertThat(EveryTable.holding("ysoline")).contains("idempotency_key");

        erase(id);

        assertThat(EveryTable.holding("ysoline")).isEmpty();
        creates("Ysoline Harrowgate", key).statusCode(409).body("code", equalTo("answer-not-kept"));
        agency.reads().get("/v1/creators").then().body("data.id", empty());
    }

    private ValidatableResponse creates(String name, String key) {
        return agency.writes()
                .header("Idempotency-Key", key)
                .body(Map.of("displayName", name))
                .post("/v1/creators")
                .then();
    }

    @Test
    void an_erased_creator_is_gone_for_everyone() {
        String id = agency.imports(ROSTER.replace("xaverine", "gone")).extract().path("rows[0].creatorId");
        erase(id);

        for (String path : List.of("", "/accounts", "/rate-card")) {
            agency.reads().get("/v1/creators/" + id + path).then().statusCode(404);
        }
        agency.writes()
                .header("If-Match", "*")
                .delete("/v1/creators/" + id)
                .then()
                .statusCode(404);
        agency.reads().get("/v1/creators").then().body("data.id", empty());
        agency.reads()
                .contentType("application/json")
                .body(Map.of("ids", List.of(id)))
                .post("/v1/creators/batch-get")
                .then()
                .body("results.status", contains(404), "results[0].creator", nullValue());
        agency.asks("audit:read").get("/v1/events").then().body("data.type", hasItem("creator.erased"));
    }

    @Test
    void a_later_import_makes_a_new_creator_and_does_not_revive_the_old_one() {
        String roster = ROSTER.replace("xaverine", "later");
        String id = agency.imports(roster).extract().path("rows[0].creatorId");
        erase(id);

        String again = agency.imports(roster)
                .body("rows.status", contains("created"))
                .extract()
                .path("rows[0].creatorId");

        assertThat(again).isNotEqualTo(id);
    }

    private void erase(String id) {
        String path = "/v1/creators/" + id;
        agency.writes().header("If-Match", agency.tag(path)).delete(path).then().statusCode(204);
    }
}
