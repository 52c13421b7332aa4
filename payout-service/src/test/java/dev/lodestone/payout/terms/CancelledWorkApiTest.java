package dev.lodestone.payout.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Collaboration;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeCampaigns.class)
class CancelledWorkApiTest {
    private Collaboration work;
    private Api api;

    @BeforeEach
    void campaignService_tells_of_a_campaign_and_an_accepted_collaboration() {
        work = Collaboration.accepted();
        api = work.api();
    }

    @Test
    void the_code_of_a_cancelled_collaboration_earns_nothing_more() {
        cancel("collaboration.cancelled", work.work());

        Response order = work.order("order-1");

        assertThat(order.<String>path("state")).isEqualTo("unattributed");
    }

    @Test
    void nor_does_a_click_on_its_link_though_the_link_still_leads_to_the_shop() {
        String token = click();
        assertThat(work.order("order-1", Map.of("clickToken", token)).<String>path("state"))
                .isEqualTo("attributed");
        cancel("collaboration.cancelled", work.work());

        Response order = work.order("order-2", Map.of("clickToken", token));

        assertThat(order.<String>path("state")).isEqualTo("unattributed");
        assertThat(api.get("/v1/conversions/" + order.path("id") + "/attribution")
                        .<String>path("touches[0].reason"))
                .isEqualTo("link-ended");
        assertThat(api.get("/v1/links").<String>path("data[0].endedAt")).isNotNull();
        assertThat(click()).isNotEmpty();
    }

    @Test
    void nor_does_the_rule_that_was_agreed_with_the_creator() {
        cancel("collaboration.cancelled", work.work());
        api.post("/v1/codes", Map.of("programId", program(), "creatorId", work.creator(), "code", "STILL-HERE"))
                .then()
                .statusCode(201);

        Response order = work.order("order-1", Map.of("code", "STILL-HERE"));

        assertThat(order.<String>path("state")).isEqualTo("attributed");
        assertThat(order.<List<?>>path("commissions")).isEmpty();
    }

    @Test
    void a_cancelled_campaign_earns_nothing_more() {
        api.post("/v1/programs/" + program() + "/rules", Map.of("rateMillionths", 100_000));
        cancel("campaign.cancelled", work.terms(new JsonObject()));

        assertThat(work.order("order-1").<String>path("state")).isEqualTo("unattributed");
        assertThat(api.get("/v1/programs/" + program() + "/rules").<List<String>>path("data.validTo"))
                .hasSize(2)
                .doesNotContainNull();
    }

    private void cancel(String type, JsonObject data) {
        work.tell(type, data);
        Await.until("the code has ended", () -> api.get("/v1/codes").path("data[0].endedAt") != null);
    }

    private String program() {
        return api.get("/v1/programs?campaignId=" + work.campaign()).path("data[0].id");
    }

    private String click() {
        String path = api.get("/v1/links").path("data[0].path");
        Await.until("the link leads on", () -> redirect(path).statusCode() == 302);
        String page = redirect(path).header("Location");
        return page.substring(page.indexOf("ldst=") + "ldst=".length());
    }

    private static Response redirect(String path) {
        return given().redirects().follow(false).get(path);
    }
}
