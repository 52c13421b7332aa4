package dev.lodestone.campaign.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many people there are is told like every other prior: with its range, its source and its date, and better where it is known. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class PeopleApiTest {
    private static final String COUNTRIES = """
            "countries": {"DE": {"low": 9000, "mid": 10000, "high": 12000}, "AT": {"low": 6000, "mid": 7000, "high": 8000}}""";

    private final Agency agency = new Agency();
    private String plans;

    @BeforeEach
    void openCampaign() {
        plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
    }

    @Test
    void what_is_assumed_of_people_has_a_range_a_source_and_a_date() {
        ValidatableResponse plan = plan("{}").statusCode(201);

        for (String name : new String[] {"people.DE", "nicheShare", "usualShare.13-24", "DE:beauty:13-24.size"}) {
            plan.body(assumed(name, "low"), notNullValue())
                    .body(assumed(name, "high"), notNullValue())
                    .body(assumed(name, "source"), notNullValue())
                    .body(assumed(name, "asOf"), notNullValue())
                    .body(assumed(name, "told"), equalTo(false));
        }
        plan.body(assumed("people.DE", "source"), containsString("DataReportal"));
        plan.body("assumptions.find { it.name == 'candidates.withoutRate' }.value", equalTo("0"));
    }

    @Test
    void each_part_of_it_may_be_told_better() {
        plan("{\"people\": {" + COUNTRIES
                        + ", \"nicheShare\": {\"low\": 0.5, \"mid\": 0.5, \"high\": 0.5}, \"ageShares\": {"
                        + share("13-24", 0.5) + ", " + share("25-44", 0.25) + ", " + share("45+", 0.25) + "}}}")
                .statusCode(201)
                .body("perSegment.find { it.id == 'DE:beauty:13-24' }.size", equalTo(2500f))
                .body(assumed("people.DE", "low"), equalTo("9000"))
                .body(assumed("people.DE", "told"), equalTo(true))
                .body(assumed("nicheShare", "source"), equalTo("the request"))
                .body(assumed("usualShare.13-24", "value"), equalTo("0.5"));
    }

    @Test
    void a_size_that_is_told_is_no_guess_and_makes_reach_more_certain() {
        ValidatableResponse guessed = plan("{\"objective\": \"reach\", \"people\": {" + COUNTRIES
                        + ", \"nicheShare\": {\"low\": 0.1, \"mid\": 0.5, \"high\": 0.9}}}")
                .statusCode(201);
        ValidatableResponse told =
                plan("{\"objective\": \"reach\", \"segments\": [{\"id\": \"DE:beauty\", \"size\": 5000},"
                                + " {\"id\": \"DE:food\", \"size\": 5000}, {\"id\": \"AT:beauty\", \"size\": 3500}, {\"id\": \"AT:food\", \"size\": 3500}]}")
                        .statusCode(201)
                        .body(assumed("DE:beauty.size", "told"), equalTo(true))
                        .body(assumed("DE:beauty.size", "low"), nullValue());

        assertThat(spread(guessed)).isGreaterThan(1.5 * spread(told));
    }

    @Test
    void what_cannot_be_is_refused_and_told_where() {
        plan("{\"people\": {\"countries\": {\"DE\": {\"low\": 9, \"mid\": 5, \"high\": 12}}, \"nicheShare\": {\"low\": 0.5, \"mid\": 0.9,"
                        + " \"high\": 1.5}, \"ageShares\": {" + share("13-24", 0.5) + "}}}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/people/countries/DE", "/people/nicheShare", "/people/ageShares"));
        plan("{\"people\": {" + COUNTRIES.replace("DE", "FR") + "}}")
                .statusCode(422)
                .body("errors.pointer", contains("/people/countries/FR"));
        plan("{\"people\": {" + COUNTRIES + "}, \"segments\": [{\"id\": \"DE\", \"size\": 9000}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/people/countries/DE"));
    }

    private static String share(String age, double of) {
        return "\"%s\": {\"low\": %s, \"mid\": %s, \"high\": %s}".formatted(age, of, of, of);
    }

    private static String assumed(String of, String what) {
        return "assumptions.find { it.name == 'segments.%s' }.%s".formatted(of, what);
    }

    private static double spread(ValidatableResponse plan) {
        float low = plan.extract().path("plans[0].interval.reach.p10");
        float high = plan.extract().path("plans[0].interval.reach.p90");
        return high / low;
    }

    private ValidatableResponse plan(String body) {
        return agency.post(plans, body);
    }
}
