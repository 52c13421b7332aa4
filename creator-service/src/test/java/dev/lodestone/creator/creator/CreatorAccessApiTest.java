package dev.lodestone.creator.creator;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorAccessApiTest {
    private final Agency agency = Agency.fresh();

    @Test
    void another_workspace_finds_nothing_there() {
        String path = "/v1/creators/" + agency.creator("Nora Feld");
        Agency stranger = Agency.fresh();

        stranger.reads().get(path).then().statusCode(404);
        stranger.writes()
                .header("If-Match", "*")
                .body("{\"country\": \"AT\"}")
                .patch(path)
                .then()
                .statusCode(404);
        stranger.writes().header("If-Match", "*").delete(path).then().statusCode(404);
    }

    @Test
    void a_creator_sees_and_changes_only_their_own_profile() {
        String own = agency.creator("Nora Feld");
        String other = agency.creator("Ada Grau");

        agency.self(own).get("/v1/creators/" + own).then().statusCode(200);
        agency.self(own)
                .header("If-Match", "*")
                .body("{\"country\": \"CH\"}")
                .patch("/v1/creators/" + own)
                .then()
                .statusCode(200);
        agency.self(own).get("/v1/creators/" + other).then().statusCode(404);
        agency.self(own)
                .header("If-Match", "*")
                .body("{\"country\": \"CH\"}")
                .patch("/v1/creators/" + other)
                .then()
                .statusCode(404);
        agency.self(own).get("/v1/creators").then().statusCode(403);
    }

    @Test
    void a_token_for_a_creator_that_names_none_opens_nothing() {
        String own = agency.creator("Nora Feld");

        agency.asks("self").get("/v1/creators/" + own).then().statusCode(403);
    }

    @Test
    void nobody_comes_in_without_a_token_or_scope() {
        given().get("/v1/creators").then().statusCode(401).contentType(startsWith("application/problem+json"));
        agency.asks("campaigns:read").get("/v1/creators").then().statusCode(403);
    }
}
