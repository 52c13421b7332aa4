package dev.lodestone.creator.roster;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterRepeatApiTest {
    private static final String ROSTER =
            Agency.HEADER + "Nora Bakes,tiktok,@nora.b,nora-1,5000,400,food,DE,de,DE:8000,,8000,EUR,nora@example.org\n";

    private final Agency agency = Agency.fresh();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_answer_of_a_dry_run_does_not_stand_for_the_import() {
        upload("?dryRun=true").statusCode(201);

        upload("").statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void parameters_in_another_order_are_the_same_request() {
        upload("?dryRun=false&onError=keep-good").statusCode(201);

        upload("?onError=keep-good&dryRun=false").statusCode(201).header("Idempotency-Replayed", "true");
        agency.reads().get("/v1/creators").then().body("data", hasSize(1));
    }

    @Test
    void a_rate_that_a_later_roster_does_not_say_keeps_its_formula_and_window() {
        String creator = agency.creator("Nora Bakes");
        agency.writes()
                .body("""
                        {"platform": "tiktok", "platformId": "nora-1", "handle": "nora.b", "followers": 5000,
                         "engagementRateBp": 310, "engagementFormula": "by-reach", "engagementWindowDays": 28}""")
                .post("/v1/creators/" + creator + "/accounts")
                .then()
                .statusCode(201);

        agency.imports(ROSTER.replace(",5000,400,", ",6000,,")).statusCode(201);

        agency.reads()
                .get("/v1/creators/" + creator + "/accounts")
                .then()
                .body("data[0].followers", equalTo(6000), "data[0].engagementRateBp", equalTo(310))
                .body("data[0].engagementFormula", equalTo("by-reach"), "data[0].engagementWindowDays", equalTo(28));
    }

    @Test
    void a_price_that_holds_no_longer_is_renewed_by_a_roster() {
        upload("").statusCode(201);
        String creator = agency.reads().get("/v1/creators").path("data[0].id");
        String card = "/v1/creators/" + creator + "/rate-card";
        agency.writes()
                .header("If-Match", agency.tag(card))
                .body("""
                        {"rates": [{"platform": "tiktok", "deliverable": "post", "validUntil": "2020-01-31",
                                    "fee": {"amount": 8000, "currency": "EUR"}}]}""")
                .put(card)
                .then()
                .statusCode(200);

        agency.imports(ROSTER).statusCode(201);

        agency.reads().get(card).then().body("rates[0].fee.amount", equalTo(8000), "rates[0].validUntil", nullValue());
    }

    private ValidatableResponse upload(String query) {
        return agency.asks("creators:write")
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(ROSTER)
                .post("/v1/creator-imports" + query)
                .then();
    }
}
