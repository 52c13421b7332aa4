package dev.lodestone.campaign.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is of what was asked, or there is none. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPlanRefusalApiTest {
    private final Agency agency = new Agency();
    private String plans;

    @BeforeEach
    void openCampaign() {
        plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
    }

    @ParameterizedTest
    @CsvSource({
        "platforms, myspace",
        "countries, Germany",
        "languages, german",
        "niches, Beauty!",
    })
    void values_that_creator_service_does_not_have_are_refused_before_it_is_asked(String filter, String value) {
        plan("{\"candidates\": {\"%s\": [\"%s\"]}}".formatted(filter, value))
                .statusCode(422)
                .body("errors.pointer", contains("/candidates/" + filter + "/0"));
    }

    @Test
    void no_ids_are_not_all() {
        plan("{\"candidates\": {\"creatorIds\": []}}")
                .statusCode(422)
                .body("errors.pointer", contains("/candidates/creatorIds"));
    }

    @Test
    void a_search_beside_ids_is_refused() {
        plan("{\"candidates\": {\"creatorIds\": [\"%s\"], \"tiers\": [\"nano\"], \"limit\": 3}}"
                        .formatted(agency.creatorId(20)))
                .statusCode(422)
                .body("errors.pointer", contains("/candidates/tiers", "/candidates/limit"));
    }

    @Test
    void safety_that_is_known_of_nobody_is_refused() {
        plan("{\"constraints\": {\"minBrandSafety\": 50}}")
                .statusCode(422)
                .body("errors.pointer", contains("/constraints/minBrandSafety"));
    }

    @Test
    void unknown_creators_are_named() {
        plan("{\"candidates\": {\"creatorIds\": [\"%s\", \"%s\"]}}".formatted(agency.creatorId(20), UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("creator-unknown"))
                .body("errors.pointer", contains("/candidates/creatorIds/1"));
    }

    @Test
    void sizes_and_ceilings_of_segments_that_nobody_reaches_are_named() {
        plan("{\"segments\": [{\"id\": \"DE:beauty\", \"size\": 900}, {\"id\": \"AT\", \"size\": 9000},"
                        + " {\"id\": \"FR:beauty\", \"size\": 900}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/segments/2/id"));
        plan("{\"priors\": {\"ceilingConversion\": {\"DE:beauty\": 0.1, \"DE:cars\": 0.1}}}")
                .statusCode(422)
                .body("errors.pointer", contains("/priors/ceilingConversion/DE:cars"));
        plan("{\"segments\": [{\"id\": \"DE:beauty\", \"size\": 900000}, {\"id\": \"AT\", \"size\": 9000000}],"
                        + " \"priors\": {\"ceilingConversion\": {\"DE:beauty\": 0.1}}}")
                .statusCode(201);
    }

    @Test
    void forbidden_creators_and_rivals_whom_nobody_knows_are_named() {
        plan("{\"constraints\": {\"forbidden\": [\"%1$s\", \"nobody\"], \"rivals\": [[\"%1$s\", \"%1$s\"], [\"nobody\"]]}}"
                        .formatted(agency.creatorId(20)))
                .statusCode(422)
                .body("errors.pointer", contains("/constraints/forbidden/1", "/constraints/rivals/1/0"));
    }

    @Test
    void a_budget_that_clashes_is_told_in_words_for_it_is_no_field_of_the_request() {
        plan("{\"posts\": 2, \"constraints\": {\"required\": [\"%s\", \"%s\", \"%s\"]}}"
                        .formatted(agency.creatorId(0), agency.creatorId(1), agency.creatorId(2)))
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"))
                .body("detail", endsWith("The campaign's budget for creators is one of them."))
                .body("errors[0].pointer", startsWith("/constraints/required/"));
    }

    @Test
    void a_pool_that_was_cut_is_told() {
        plan("{\"candidates\": {\"limit\": 12}}")
                .statusCode(201)
                .body("poolCutTo", equalTo(12))
                .body("headline", containsString("of the 12 creators with most followers alone"))
                .body("assumptions.find { it.name == 'candidates' }.value", equalTo("12"))
                .body("assumptions.find { it.name == 'candidates.found' }.value", equalTo("more than 12"));
    }

    @Test
    void a_number_beyond_all_numbers_is_refused() {
        plan("{\"priors\": {\"trustAnchorFollowers\": 1e999}}")
                .statusCode(422)
                .body("errors.pointer", contains("/priors/trustAnchorFollowers"));
    }

    /** Nobody of the roster has a price in dollars; amounts told in the old currency are a fault of their own. */
    @Test
    void a_campaign_whose_currency_was_changed_is_planned_in_its_new_one_or_not_at_all() {
        String campaign = "/v1/campaigns/" + agency.draftCampaign();
        agency.agency()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"budget\": {\"amount\": 2600000, \"currency\": \"USD\"}, \"budgetLines\": null}")
                .patch(campaign)
                .then()
                .statusCode(200);

        agency.post(campaign + "/mix-plans", "{}")
                .statusCode(422)
                .body("code", equalTo("mix-infeasible"))
                .body("detail", endsWith("has a price in USD."));
        agency.post(campaign + "/mix-plans", "{\"priors\": {\"handling\": {\"amount\": 1, \"currency\": \"EUR\"}}}")
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"))
                .body("errors.pointer", contains("/priors/handling/currency"));
    }

    private ValidatableResponse plan(String body) {
        return agency.post(plans, body);
    }
}
