package dev.lodestone.creator.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CreatorCardApiTest {
    private final Agency agency = Agency.fresh();
    private List<String> ids;

    @BeforeEach
    void import_the_roster() {
        ids = agency.imports(DirectoryApiTest.ROSTER).statusCode(201).extract().path("rows.creatorId");
    }

    @Test
    void many_cards_come_at_once_each_id_with_its_own_result() {
        String nobody = UUID.randomUUID().toString();

        agency.reads()
                .contentType("application/json")
                .body(Map.of("ids", List.of(ids.get(2), nobody, ids.get(0))))
                .post("/v1/creators/batch-get")
                .then()
                .statusCode(200)
                .body("results.index", contains(0, 1, 2), "results.status", contains(200, 404, 200))
                .body("results.id", contains(ids.get(2), nobody, ids.get(0)), "results[1].creator", nullValue())
                .body("results[2].creator.tier", equalTo("nano"), "results[2].creator.platform", equalTo("instagram"))
                .body(
                        "results[2].creator.followers",
                        equalTo(5000),
                        "results[2].creator.engagementRateBp",
                        equalTo(400))
                .body("results[2].creator.audienceCountries[0].shareBp", equalTo(8000))
                .body("results[2].creator.audienceAges[0].key", equalTo("18-24"))
                .body("results[2].creator.rateCard.fee.amount", contains(8000, 5000))
                .body("results[2].creator.displayName", nullValue());
    }

    @Test
    void another_service_names_the_workspace_it_asks_for() {
        var service =
                RestAssured.given().header("Authorization", Tokens.ofService().bearer());

        service.header("Lodestone-Workspace", agency.workspace())
                .get("/v1/creators")
                .then()
                .body("data.displayName", hasItem("Mid Ben"));
        RestAssured.given()
                .header("Authorization", Tokens.ofService().bearer())
                .get("/v1/creators")
                .then()
                .body("data.size()", equalTo(0));
    }

    @Test
    void a_batch_has_a_limit() {
        agency.reads()
                .contentType("application/json")
                .body(Map.of("ids", List.of()))
                .post("/v1/creators/batch-get")
                .then()
                .statusCode(422);
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(201).toList();
        agency.reads()
                .contentType("application/json")
                .body(Map.of("ids", many))
                .post("/v1/creators/batch-get")
                .then()
                .statusCode(422);
    }

    @Test
    void lookalikes_come_with_their_reasons() {
        agency.reads()
                .get("/v1/creators/" + ids.get(0) + "/similar")
                .then()
                .statusCode(200)
                .body("data.creator.id", contains(ids.get(4)), "data[0].scoreBp", equalTo(3_000))
                .body("data[0].reasons.kind", contains("niches", "language", "country"));
        Agency.fresh()
                .reads()
                .get("/v1/creators/" + ids.get(0) + "/similar")
                .then()
                .statusCode(404);
    }
}
