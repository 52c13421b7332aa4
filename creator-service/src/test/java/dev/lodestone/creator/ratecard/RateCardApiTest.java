package dev.lodestone.creator.ratecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RateCardApiTest {
    private static final String POST =
            "{\"platform\": \"tiktok\", \"deliverable\": \"post\", \"fee\": {\"amount\": 9000, \"currency\": \"EUR\"}}";
    private static final String STORY = POST.replace("\"post\"", "\"story\"");

    private final Agency agency = Agency.fresh();
    private String creator;
    private String path;

    @BeforeEach
    void sign_a_creator() {
        creator = agency.creator("Nora Feld");
        path = "/v1/creators/" + creator + "/rate-card";
    }

    @Test
    void a_card_is_replaced_as_a_whole() {
        agency.reads().get(path).then().statusCode(200).body("rates", hasSize(0));

        put(POST + "," + STORY).statusCode(200).body("rates.deliverable", contains("post", "story"));
        put(STORY).statusCode(200).body("rates.deliverable", contains("story"), "rates.fee.amount", contains(9000));
    }

    @Test
    void a_card_that_changed_meanwhile_is_not_overwritten() {
        String tag = agency.tag(path);
        put(POST).statusCode(200);

        agency.writes()
                .header("If-Match", tag)
                .body("{\"rates\": []}")
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_price_is_exact_single_and_never_negative() {
        put(POST + "," + POST).statusCode(422).body("errors.code", contains("duplicate"));
        put(POST.replace("9000", "-1")).statusCode(422).body("errors.pointer", contains("/rates/0/fee/amount"));
        put(POST.replace("9000", "90.5")).statusCode(422);
        put(POST.replace("EUR", "eur")).statusCode(422);
    }

    @Test
    void a_creator_reads_their_own_prices_only() {
        agency.self(creator).get(path).then().statusCode(200);
        agency.self(agency.creator("Ada")).get(path).then().statusCode(404);
    }

    private ValidatableResponse put(String rates) {
        return agency.writes()
                .header("If-Match", agency.tag(path))
                .body("{\"rates\": [" + rates + "]}")
                .put(path)
                .then();
    }
}
