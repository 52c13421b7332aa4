package dev.lodestone.campaign.storedplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan as the first planner stored it, when an answer had fewer fields. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class EarlierPlanApiTest {
    private static final String PLAN = """
            {"name": "%s", "creators": ["%s"], "cost": {"amount": %d, "currency": "EUR"}, "reach": %d.5, "engagements": 300.0,
             "buyers": 12.0, "value": {"amount": 60000, "currency": "EUR"}, "roi": 1.0,
             "interval": {"reach": {"p10": 1.0, "p50": 2.0, "p90": 3.0}, "buyers": {"p10": 1.0, "p50": 2.0, "p90": 3.0}},
             "optimality": {"status": "gap", "gap": 0.02}}""";
    private static final String TIER = """
            {"tier": "%s", "creators": 1, "cost": {"amount": 15000, "currency": "EUR"}, "reach": 450.0, "engagements": 150.0,
             "buyers": 6.0, "value": {"amount": 30000, "currency": "EUR"}}""";

    @Inject
    Database database;

    private final Agency agency = new Agency();
    private final String creator = agency.creatorId(3).toString();
    private String campaign;
    private String plan;

    @BeforeEach
    void storeAsThen() {
        campaign = agency.openCampaign();
        UUID id = UUID.randomUUID();
        plan = "/v1/campaigns/" + campaign + "/mix-plans/" + id;
        database.as(
                        Caller.job(agency.workspace, "first-planner"),
                        tx -> tx.execute("""
                                INSERT INTO mix_plan (id, workspace_id, campaign_id, objective, seed, answer, created_by, created_at)
                                VALUES ($1, $2, $3, 'reach', 7, $4, 'agency', $5)""", id, tx.workspace(), UUID.fromString(campaign), answer(), tx.now())
                                .chain(() -> tx.execute("""
                                        INSERT INTO mix_plan_candidate (workspace_id, mix_plan_id, creator_id, tier, fee_amount, currency, followers)
                                        VALUES ($1, $2, $3, 'mega', 7500, 'EUR', 9000)""", tx.workspace(), id, UUID.fromString(creator))))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private JsonObject answer() {
        return new JsonObject("""
            {"plans": [%s, %s], "beats": [{"plan": "all-micro", "probability": 0.9}],
             "ablation": [{"without": "overlap", "roiDelta": 0.1, "mixStillWins": true}],
             "perCreator": [{"id": "%s", "marginalValue": {"amount": 40000, "currency": "EUR"}, "overlap": 0.1}],
             "perTier": [%s, %s], "assumptions": [{"name": "draws", "value": "1000"}], "solvedInMillis": 12}""".formatted(
                        PLAN.formatted("recommended", creator, 30_000, 900),
                        PLAN.formatted("all-micro", creator, 20_000, 800),
                        creator,
                        TIER.formatted("nano"),
                        TIER.formatted("mega")));
    }

    @Test
    void it_says_who_won_by_its_own_figures_and_names_what_it_did_not_keep() {
        agency.get(plan)
                .statusCode(200)
                .body("headline", startsWith("The mix wins. An earlier planner made this plan"))
                .body("winner", equalTo("mix"))
                .body("budget", nullValue())
                .body("notKept", hasItem("budget"))
                .body("comparedWithAllCelebrity", nullValue())
                .body("notKept", hasItem("comparedWithAllCelebrity"))
                .body("crossCheck", nullValue())
                .body("notKept", hasItem("crossCheck"))
                .body("plans.optimality.limits", everyItem(nullValue()))
                .body("plans.find { it.name == 'recommended' }.reach", equalTo(900.5f))
                .body("perSegment", empty())
                .body("ablation[0].winner", nullValue())
                .body("ablation[0].optimality", nullValue())
                .body("notKept", hasItems("ablation.optimality", "frontier.optimality"));
        agency.get("/v1/campaigns/" + campaign + "/mix-plans")
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].headline", startsWith("The mix wins. An earlier planner made this plan"))
                .body("data[0].winner", equalTo("mix"))
                .body("data[0].budget", nullValue());
    }

    @Test
    void a_plan_of_today_kept_everything() {
        agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{}")
                .statusCode(201)
                .body("plans.optimality.limits", everyItem(equalTo("all")))
                .body("comparedWithAllCelebrity.spendSaved.currency", equalTo("EUR"))
                .body("notKept", empty());
    }

    @Test
    void its_page_shows_what_there_is_and_says_what_is_missing() {
        agency.agency()
                .accept(ContentType.HTML)
                .get(plan)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(
                        containsString("Not kept by the planner of then"),
                        containsString("perSegment"),
                        containsString("aria-label=\"Value of the recommended plan per tier"));
    }

    @Test
    void a_chart_of_what_was_not_kept_is_not_found_and_says_why() {
        agency.get(plan + "/charts/frontier").statusCode(404).body("code", equalTo("mix-chart-empty"));
        agency.get(plan + "/charts/tiers").statusCode(200);
    }

    @Test
    void its_creators_can_be_invited_and_reported_on_all_the_same() {
        agency.post(
                        "/v1/campaigns/" + campaign + "/invitations",
                        "{\"planId\": \"%s\"}".formatted(plan.substring(plan.lastIndexOf('/') + 1)))
                .statusCode(201)
                .body("data.creatorId", contains(creator));
        agency.get("/v1/campaigns/" + campaign + "/report").statusCode(200);
    }
}
