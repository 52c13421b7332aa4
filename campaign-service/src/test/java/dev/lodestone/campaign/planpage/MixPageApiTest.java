package dev.lodestone.campaign.planpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPageApiTest {
    private final Agency agency = new Agency();

    @Test
    void a_stored_plan_is_a_page_with_charts() {
        String campaign = agency.openCampaign();
        String plan = "/v1/campaigns/" + campaign + "/mix-plans/"
                + agency.post("/v1/campaigns/" + campaign + "/mix-plans", "{\"objective\": \"reach\"}")
                        .statusCode(201)
                        .extract()
                        .path("id");

        String page = agency.agency()
                .accept(ContentType.HTML)
                .get(plan)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("ETag", nullValue())
                .extract()
                .asString();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "all-celebrity",
                        "Beside the all-celebrity plan",
                        " EUR each</small>",
                        "By Agostini's formula",
                        " by spend</small>",
                        "<th scope=\"col\">budget</th>",
                        "<td>proven</td>",
                        "aria-label=\"How much of each segment");
        assertThat(page).doesNotContain("<script", "href=\"http", " style=\"");
        agency.get(plan).contentType(ContentType.JSON).header("ETag", notNullValue());
        for (String chart : new String[] {"frontier", "tiers", "segments"}) {
            agency.get(plan + "/charts/" + chart)
                    .statusCode(200)
                    .contentType("image/svg+xml")
                    .body(startsWith("<svg"));
        }
        agency.get(plan + "/charts/pies").statusCode(404);
    }

    @Test
    void what_a_request_says_is_text_in_a_page_and_never_markup() {
        String page = agency.agency()
                .accept(ContentType.HTML)
                .body("""
                        {"budget": {"amount": 100000, "currency": "EUR"}, "objective": "profit",
                         "segments": [{"id": "<i>a", "size": 100000}],
                         "candidates": [{"id": "<script>x", "tier": "nano", "fee": {"amount": 100, "currency": "EUR"},
                            "followers": 5000, "engagementRate": 0.04, "audience": [{"segment": "<i>a", "share": 1}]}]}""")
                .post("/v1/mix-simulations")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("&lt;script&gt;x").doesNotContain("<script", "<i>");
    }
}
