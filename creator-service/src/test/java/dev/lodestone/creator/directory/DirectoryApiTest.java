package dev.lodestone.creator.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DirectoryApiTest {
    private static final String ROSTER = Agency.HEADER
            + "Small Ann,instagram,@ann,i1,5000,400,food;home,DE,de,DE:8000,18-24:5000,8000,EUR,ann@example.org\n"
            + "Small Ann,tiktok,@ann,t1,2000,1200,,DE,de,DE:3000;AT:5000,,5000,EUR,ann@example.org\n"
            + "Mid Ben,youtube,@ben,y1,250000,150,tech,AT,de,DE:5000;AT:4000,25-34:6000,300000,EUR,ben@example.org\n"
            + "Big 100% Eve,instagram,@eve_star,i2,3000000,90,fashion,FR,fr,FR:7000,18-24:5000,4000000,EUR,eve@example.org\n"
            + "Tiny Tom,tiktok,@tom,t2,400,2000,food,DE,de,,,,,tom@example.org\n";

    private final Agency agency = Agency.fresh();
    private List<String> ids;

    @BeforeEach
    void import_the_roster() {
        ids = agency.imports(ROSTER).statusCode(201).extract().path("rows.creatorId");
    }

    @ParameterizedTest
    @CsvSource({
        "tier=nano, Small Ann",
        "tier=mid&tier=mega, Big 100% Eve|Mid Ben",
        "platform=tiktok, Small Ann|Tiny Tom",
        "platform=tiktok&followersMin=1000, Small Ann",
        "followersMax=5000, Small Ann|Tiny Tom",
        "platform=instagram&engagementRateMin=300, Small Ann",
        "engagementRateMin=1300, Tiny Tom",
        "niche=food, Small Ann|Tiny Tom",
        "country=DE&niche=tech, ''",
        "country=AT&country=FR, Big 100% Eve|Mid Ben",
        "language=fr, Big 100% Eve",
        "audienceCountry=AT, Mid Ben",
        "audienceCountry=DE&audienceShareMin=6000, Small Ann",
        "platform=tiktok&audienceCountry=AT&audienceShareMin=5000, Small Ann",
        "q=100%25, Big 100% Eve",
        "q=eve_, Big 100% Eve",
        "q=e_e, ''",
        "q=SMALL, Small Ann",
        "availability=open&provenance=import&niche=fashion, Big 100% Eve",
        "provenance=manual, ''",
        "sort=followers, Tiny Tom|Small Ann|Mid Ben|Big 100% Eve",
        "sort=-engagementRate, Tiny Tom|Small Ann|Mid Ben|Big 100% Eve",
    })
    void a_filter_finds_who_meets_it(String query, String names) {
        List<String> found = agency.reads()
                .urlEncodingEnabled(false)
                .get("/v1/creators?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("data.displayName");

        assertThat(String.join("|", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-followers", "followers", "-engagementRate", "createdAt", "-createdAt"})
    void pages_of_one_go_through_everybody_once(String sort) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = agency.reads().queryParam("sort", sort).queryParam("limit", 1);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/v1/creators")
                    .then()
                    .statusCode(200)
                    .extract();
            seen.add(answer.path("data[0].id"));
            cursor = answer.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void a_question_that_is_not_known_is_refused() {
        agency.reads()
                .get("/v1/creators?tier=giant&followersMin=-1&sort=shoe")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("tier", "followersMin", "sort"));
        agency.reads().get("/v1/creators?teir=nano").then().statusCode(422);
        agency.reads().get("/v1/creators?audienceShareMin=100").then().statusCode(422);
        agency.reads().get("/v1/creators?cursor=abc").then().statusCode(422).body("code", equalTo("invalid-cursor"));
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
