package dev.lodestone.creator.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorApiTest {
    private final Agency agency = Agency.fresh();

    @Test
    void a_created_creator_is_found_where_the_answer_says() {
        String location = agency.writes()
                .body(Map.of("displayName", "Nora Feld", "country", "DE", "niches", new String[] {"slow food"}))
                .post("/v1/creators")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("tier", nullValue(), "availability", equalTo("open"), "provenance", equalTo("manual"))
                .extract()
                .header("Location");

        agency.reads().get(location).then().statusCode(200).body("displayName", equalTo("Nora Feld"));
    }

    @Test
    void every_fault_of_a_request_is_named_with_its_place() {
        agency.writes()
                .body(
                        "{\"displayName\": \" \", \"email\": \"nobody\", \"country\": \"Germany\", \"niches\": [\"Food!\"]}")
                .post("/v1/creators")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains("/country", "/displayName", "/email", "/niches/0"));
    }

    @Test
    void the_same_key_twice_makes_one_creator() {
        String key = UUID.randomUUID().toString();
        String first = createdWith(key, "Nora Feld");
        String second = createdWith(key, "Nora Feld");

        assertThat(second).isEqualTo(first);
        agency.reads().get("/v1/creators").then().body("data", hasSize(1));
    }

    @Test
    void a_patch_keeps_what_it_does_not_name_and_clears_what_it_nulls() {
        String id = agency.creator("Nora Feld");
        patch(id, "{\"email\": \"nora@example.org\", \"country\": \"DE\"}").body("email", equalTo("nora@example.org"));

        patch(id, "{\"email\": null, \"availability\": \"limited\"}")
                .body("email", nullValue(), "country", equalTo("DE"), "availability", equalTo("limited"))
                .body("displayName", equalTo("Nora Feld"));
        agency.writes()
                .header("If-Match", "*")
                .body("{\"displayName\": null}")
                .patch("/v1/creators/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/displayName"));
    }

    @Test
    void a_patch_by_merge_patch_media_type_works_too() {
        String path = "/v1/creators/" + agency.creator("Nora Feld");

        agency.asks("creators:write")
                .contentType("application/merge-patch+json")
                .header("If-Match", agency.tag(path))
                .body("{\"language\": \"de\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("language", equalTo("de"));
    }

    @Test
    void a_stale_or_missing_if_match_changes_nothing() {
        String path = "/v1/creators/" + agency.creator("Nora Feld");

        agency.writes().body("{\"country\": \"AT\"}").patch(path).then().statusCode(428);
        agency.writes()
                .header("If-Match", "\"9\"")
                .body("{\"country\": \"AT\"}")
                .patch(path)
                .then()
                .statusCode(412);
        agency.reads().get(path).then().body("country", nullValue());
    }

    @Test
    void an_unchanged_creator_is_not_sent_again() {
        String path = "/v1/creators/" + agency.creator("Nora Feld");

        agency.reads()
                .header("If-None-Match", agency.tag(path))
                .get(path)
                .then()
                .statusCode(304);
    }

    private String createdWith(String key, String name) {
        return agency.writes()
                .header("Idempotency-Key", key)
                .body(Map.of("displayName", name))
                .post("/v1/creators")
                .then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .path("id");
    }

    private ValidatableResponse patch(String id, String body) {
        String path = "/v1/creators/" + id;
        return agency.writes()
                .header("If-Match", agency.tag(path))
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
