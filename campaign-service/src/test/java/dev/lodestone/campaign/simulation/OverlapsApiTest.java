package dev.lodestone.campaign.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class OverlapsApiTest {
    private static final String CREATOR = """
            {"id": "%s", "tier": "nano", "fee": {"amount": 10000, "currency": "EUR"}, "followers": %d,
             "engagementRate": 0.04, "audience": [{"segment": "%s", "share": 1}]}""";

    private final Agency agency = new Agency();

    @Test
    void a_twin_that_was_measured_adds_nobody_and_the_answer_tells_how_far_the_model_agrees() {
        agency.post("/v1/mix-simulations", question("[]"))
                .statusCode(200)
                .body("plans[0].creators", equalTo(List.of("twin", "x")))
                .body("overlaps", nullValue());

        agency.post(
                        "/v1/mix-simulations",
                        question("[{\"a\": \"x\", \"b\": \"twin\", \"share\": 1, \"of\": \"union\"}]"))
                .statusCode(200)
                .body("plans[0].creators", hasItem("other"))
                .body("overlaps.pairsUsed", equalTo(1))
                .body("overlaps.circles", equalTo(1))
                .body("overlaps.rootMeanSquarePeople", lessThan(2f))
                .body("overlaps.largest.a", equalTo("twin"))
                .body("overlaps.pairs", hasSize(1))
                .body("overlaps.pairs[0].share", equalTo(1f))
                .body("overlaps.pairs[0].of", equalTo("union"))
                .body("overlaps.pairs[0].modelled.toDouble()", closeTo(1, 0.01))
                .body("assumptions.find { it.name == 'overlaps.reached' }.value", notNullValue())
                .body("ablation.find { it.without == 'overlap' }.creatorsChanged", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a": "x", "b": "y", "share": 0.5, "of": "smaller"         | /overlaps/0/b
            "a": "z", "b": "x", "share": 0.5, "of": "smaller"         | /overlaps/0/a
            "a": "x", "b": "x", "share": 0.5, "of": "smaller"         | /overlaps/0/b
            "a": "x", "b": "twin", "share": 1.1, "of": "smaller"      | /overlaps/0/share
            "a": "x", "b": "twin", "share": -0.1, "of": "smaller"     | /overlaps/0/share
            "a": "x", "b": "twin", "share": "NaN", "of": "smaller"    | /overlaps/0/share
            "a": "x", "b": "twin", "share": 0.5, "of": "larger"       | /overlaps/0/of
            "a": "x", "b": "twin", "share": 0.5                       | /overlaps/0/of
            "a": "x", "b": "other", "share": 0.9, "of": "union"       | /overlaps/0/share
            "a": "x", "b": "abroad", "share": 0.1, "of": "smaller"    | /overlaps/0/share
            """)
    void each_fault_is_told_at_its_place(String overlap, String pointer) {
        agency.post("/v1/mix-simulations", question("[{" + overlap + "}]"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    void a_pair_is_told_once() {
        agency.post("/v1/mix-simulations", question("""
                        [{"a": "x", "b": "twin", "share": 0.5, "of": "smaller"}, {"a": "twin", "b": "x", "share": 0.4, "of": "union"}]"""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/overlaps/1")))
                .body("errors.code", equalTo(List.of("duplicate")));
    }

    @Test
    void a_stored_plan_keeps_the_overlaps_that_it_was_told() {
        String campaign = "/v1/campaigns/" + agency.openCampaign();
        String one = agency.creatorId(20).toString();
        String other = agency.creatorId(21).toString();

        String plan = agency.post(campaign + "/mix-plans", """
                        {"objective": "reach", "candidates": {"creatorIds": ["%s", "%s"]},
                         "overlaps": [{"a": "%s", "b": "%s", "share": 0.4, "of": "smaller"}]}""".formatted(one, other, one, other))
                .statusCode(201)
                .extract()
                .path("id");

        agency.get(campaign + "/mix-plans/" + plan)
                .statusCode(200)
                .body("overlaps.pairs[0].share", equalTo(0.4f))
                .body("overlaps.largest.residualPeople", notNullValue());
        assertThat(agency.agency()
                        .accept(ContentType.HTML)
                        .get(campaign + "/mix-plans/" + plan)
                        .asString())
                .contains("Who was measured to have followers in common");
        agency.post(campaign + "/mix-plans", """
                        {"overlaps": [{"a": "%s", "b": "nobody", "share": 0.4, "of": "smaller"}]}""".formatted(one))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/overlaps/0/b"))
                .body("errors[0].message", containsString("no candidate"));
    }

    /** There is money for two. */
    private static String question(String overlaps) {
        return """
                {"budget": {"amount": 40000, "currency": "EUR"}, "objective": "reach",
                 "segments": [{"id": "a", "size": 100000}, {"id": "b", "size": 100000}],
                 "candidates": [%s, %s, %s, %s], "overlaps": %s}""".formatted(
                        CREATOR.formatted("x", 5_000, "a"),
                        CREATOR.formatted("twin", 5_000, "a"),
                        CREATOR.formatted("other", 3_000, "a"),
                        CREATOR.formatted("abroad", 1_000, "b"),
                        overlaps);
    }
}
