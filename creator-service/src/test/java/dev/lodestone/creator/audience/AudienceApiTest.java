package dev.lodestone.creator.audience;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AudienceApiTest {
    private static final String BODY = """
            {"asOf": "2026-01-01T00:00:00Z", "source": "platform", "authenticShareBp": 9100,
             "country": [{"key": "DE", "shareBp": 5200}, {"key": "AT", "shareBp": 1800}],
             "interest": [{"key": "home-baking", "shareBp": 8000}, {"key": "travel", "shareBp": 6000}]}""";

    private final Agency agency = Agency.fresh();
    private String path;

    @BeforeEach
    void sign_a_creator_with_an_account() {
        String creator = agency.creator("Nora Feld");
        path = "/v1/creators/" + creator + "/accounts/" + agency.account(creator, "tiktok", 9_000) + "/audience";
    }

    @Test
    void an_audience_is_put_and_read() {
        agency.reads().get(path).then().statusCode(404);

        put(agency.writes(), BODY).statusCode(200);

        agency.reads()
                .get(path)
                .then()
                .statusCode(200)
                .body("country.shareBp", contains(5200, 1800), "age", hasSize(0), "authenticShareBp", equalTo(9100));
    }

    @Test
    void a_known_audience_is_replaced_only_by_who_has_read_it() {
        put(agency.writes(), BODY).statusCode(200);
        String tag = agency.tag(path);

        put(agency.writes(), BODY).statusCode(428);
        put(agency.writes().header("If-Match", tag), BODY.replace("5200", "5300"))
                .statusCode(200);
        put(agency.writes().header("If-Match", tag), BODY).statusCode(412);
        agency.reads().get(path).then().body("country.shareBp", contains(5300, 1800));
    }

    @Test
    void what_a_replacement_does_not_say_is_unknown() {
        put(agency.writes(), BODY).statusCode(200);

        put(agency.writes().header("If-Match", agency.tag(path)), BODY.replace(" \"authenticShareBp\": 9100,", ""))
                .statusCode(200)
                .body("authenticShareBp", nullValue());
    }

    @Test
    void impossible_shares_are_named_where_they_stand() {
        put(agency.writes(), BODY.replace("1800", "4900"))
                .statusCode(422)
                .body("errors.pointer", contains("/country"), "errors.code", contains("more-than-whole"));
        put(agency.writes(), BODY.replace("AT", "XX")).statusCode(422).body("errors.pointer", contains("/country/1"));
        put(agency.writes(), BODY.replace("5200", "-1")).statusCode(422);
    }

    private ValidatableResponse put(RequestSpecification request, String body) {
        return request.body(body).put(path).then();
    }
}
