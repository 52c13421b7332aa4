package dev.lodestone.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportApiTest {
    private final Agency agency = new Agency();

    @Test
    void plan_and_actual_stand_side_by_side_per_tier() {
        String campaign = liveCampaign();
        agency.results(campaign, """
                {"campaignId": "%s", "asOf": "2026-03-01T00:00:00Z", "creators": [
                 {"creatorId": "%s", "clicks": 90, "conversions": 4, "revenue": {"amount": 90000, "currency": "EUR"},
                  "refunded": {"amount": 10000, "currency": "EUR"}, "commission": {"amount": 8000, "currency": "EUR"},
                  "fees": {"amount": 30279, "currency": "EUR"}, "paid": {"amount": 0, "currency": "EUR"}}]}
                """.formatted(campaign, agency.creatorId(9)));

        agency.get("/v1/campaigns/" + campaign + "/report")
                .statusCode(200)
                .body("payoutData", equalTo("available"))
                .body("whole.planned.cost.amount", notNullValue())
                .body("whole.actual.reach", equalTo(4_100))
                .body("whole.actual.fees.amount", equalTo(30_279))
                .body("whole.actual.spend.amount", equalTo(38_279))
                .body("whole.actual.roi", equalTo("1.0899"))
                .body("tiers.find { it.tier == 'micro' }.actual.conversions", equalTo(4));
        String table = agency.get("/v1/campaigns/" + campaign + "/report.csv")
                .extract()
                .asString();
        assertThat(table.lines().toList().getLast()).startsWith("all,").endsWith(",1.0899,EUR,available");
    }

    @Test
    void while_payout_service_is_away_the_report_says_so_and_stands() {
        String campaign = liveCampaign();
        agency.servicesGoAway();

        agency.get("/v1/campaigns/" + campaign + "/report")
                .statusCode(200)
                .body("payoutData", equalTo("unavailable"))
                .body("whole.actual.reach", equalTo(4_100))
                .body("whole.actual.revenue", nullValue())
                .body("whole.actual.roi", nullValue());
    }

    private String liveCampaign() {
        String campaign = agency.openCampaign();
        agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{}").statusCode(201);
        String work = "/v1/collaborations/" + agency.collaboration(campaign, 9);
        agency.post(work + "/submissions", "{\"text\": \"Ad | My mornings with this balm.\"}")
                .statusCode(201);
        agency.post(work + "/reviews", "{\"decision\": \"approve\"}").statusCode(201);
        agency.post(work + "/publications", """
                        {"url": "https://instagram.example/p/2", "platform": "instagram", "platformPostId": "%s",
                         "metrics": {"reach": 4100, "engagements": 230}}""".formatted(work)).statusCode(201);
        return campaign;
    }

    @Test
    void who_was_called_off_is_not_counted_and_who_sold_without_work_here_is() {
        String campaign = liveCampaign();
        String work = agency.collaboration(campaign, 10);
        agency.post("/v1/collaborations/" + work + "/cancellations", "").statusCode(200);
        agency.results(campaign, """
                {"campaignId": "%s", "asOf": "2026-03-01T00:00:00Z", "creators": [
                 {"creatorId": "%s", "clicks": 9, "conversions": 2, "revenue": {"amount": 5000, "currency": "EUR"},
                  "refunded": {"amount": 0, "currency": "EUR"}, "commission": {"amount": 700, "currency": "EUR"},
                  "fees": {"amount": 0, "currency": "EUR"}, "paid": {"amount": 0, "currency": "EUR"}}]}
                """.formatted(campaign, agency.creatorId(11)));

        agency.get("/v1/campaigns/" + campaign + "/report")
                .statusCode(200)
                .body("whole.actual.creators", equalTo(1))
                .body("tiers.actual.creators.sum()", equalTo(1))
                .body("whole.actual.revenue.amount", equalTo(5_000))
                .body("whole.actual.commission.amount", equalTo(700))
                .body("whole.actual.spend.amount", equalTo(30_979))
                .body("tiers.actual.conversions.sum()", equalTo(0));
    }
}
