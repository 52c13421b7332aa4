package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan of the roster knows the ages that the roster knows, and of single creators what its request knows better. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class OverridesApiTest {
    private final Agency agency = new Agency();
    private final String creator = agency.creatorId(20).toString();
    private String plans;

    @BeforeEach
    void openCampaign() {
        plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
    }

    @Test
    void the_audience_is_cut_by_age_where_ages_are_known() {
        plan("").statusCode(201)
                .body("perSegment.id", hasItems("DE:beauty:13-24", "DE:beauty:25-44", "AT:beauty:45+"))
                .body("assumptions.find { it.name == 'candidates.withoutAges' }.value", equalTo("0"))
                .body("assumptions.find { it.name == 'segments.usualShare.13-24' }.value", equalTo("0.25"));
    }

    @Test
    void a_fit_and_a_handling_of_one_creator_count_in_place_of_what_is_usual() {
        ValidatableResponse usual = plan("").statusCode(201);
        ValidatableResponse told = plan("""
                        , "overrides": [{"creatorId": "%s", "fit": 30, "handling": {"amount": 1234, "currency": "EUR"}}]""".formatted(creator)).statusCode(201);

        int fee = 6_000 + 31 * 20;
        usual.body("plans[0].cost.amount", equalTo(fee + 75_00));
        told.body("plans[0].cost.amount", equalTo(fee + 12_34));
        told.body(assumed("fit") + "value", equalTo("30")).body(assumed("fit") + "told", equalTo(true));
        told.body(assumed("handling") + "value", equalTo("1234"))
                .body(assumed("handling") + "source", equalTo("the request"));
        float engagements = told.extract().path("plans[0].engagements");
        assertThat(engagements).isLessThan(usual.extract().<Float>path("plans[0].engagements"));
    }

    @Test
    void who_is_told_to_be_too_unsafe_for_the_brand_is_in_no_plan() {
        plan(safety(80)).statusCode(201).body("plans[0].creators", contains(creator));
        plan(safety(30))
                .statusCode(201)
                .body("plans[0].creators", empty())
                .body(assumed("brandSafety") + "value", equalTo("30"));
        plan(safety(101)).statusCode(422).body("errors.pointer", contains("/overrides/0/brandSafety"));
    }

    private String safety(int score) {
        return ", \"constraints\": {\"minBrandSafety\": 50}, \"overrides\": [{\"creatorId\": \"%s\", \"brandSafety\": %d}]"
                .formatted(creator, score);
    }

    @Test
    void what_is_told_of_nobody_or_twice_or_in_another_currency_is_refused() {
        plan(", \"overrides\": [{\"creatorId\": \"%s\", \"fit\": 3}]".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors.pointer", contains("/overrides/0/creatorId"));
        plan(", \"overrides\": [{\"creatorId\": \"%1$s\", \"fit\": 3}, {\"creatorId\": \"%1$s\", \"fit\": 4}]"
                        .formatted(creator))
                .statusCode(422)
                .body("errors.pointer", contains("/overrides/1/creatorId"));
        plan(", \"overrides\": [{\"creatorId\": \"%s\", \"handling\": {\"amount\": 1, \"currency\": \"USD\"}}]"
                        .formatted(creator))
                .statusCode(422)
                .body("code", equalTo("currency-mismatch"))
                .body("errors.pointer", contains("/overrides/0/handling/currency"));
        plan(", \"overrides\": [{\"creatorId\": \"%s\", \"fit\": -1}]".formatted(creator))
                .statusCode(422)
                .body("errors.pointer", contains("/overrides/0/fit"));
    }

    private String assumed(String what) {
        return "assumptions.find { it.name == 'overrides.%s.%s' }.".formatted(creator, what);
    }

    private ValidatableResponse plan(String more) {
        return agency.post(
                plans,
                "{\"objective\": \"reach\", \"candidates\": {\"creatorIds\": [\"%s\"]}%s}".formatted(creator, more));
    }
}
