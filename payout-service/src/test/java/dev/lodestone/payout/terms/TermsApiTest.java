package dev.lodestone.payout.terms;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.provider.BadDay;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(FakeCampaigns.class)
class TermsApiTest {
    private final Api api = new Api();
    private final UUID campaign = UUID.randomUUID();
    private final UUID creator = UUID.randomUUID();
    private final UUID collaboration = UUID.randomUUID();

    @BeforeEach
    void campaignService_tells_of_a_campaign_and_an_accepted_collaboration() {
        tell(
                "campaign.opened",
                terms(new JsonObject())
                        .put("brandId", UUID.randomUUID().toString())
                        .put("name", "Spring"));
        tell(
                "collaboration.accepted",
                terms(work())
                        .put("fee", new JsonObject(Shop.eur(250_00)))
                        .put("commissionBasisPoints", 1_500)
                        .put("landingUrl", "https://shop.example/spring"));
        Await.until(
                "the code is there",
                () -> !api.get("/v1/codes").<List<?>>path("data").isEmpty());
    }

    @Test
    void an_accepted_collaboration_has_a_link_a_code_and_its_rate() {
        assertThat(api.get("/v1/links").<String>path("data[0].targetUrl")).isEqualTo("https://shop.example/spring");

        Response order = order("order-1");

        assertThat(order.<Integer>path("commissions[0].amount.amount")).isEqualTo(15_00);
        assertThat(order.<String>path("attribution.creatorId")).isEqualTo(creator.toString());
    }

    @Test
    void the_fee_of_a_published_post_is_owed_once() {
        tell("collaboration.published", work().put("fee", new JsonObject(Shop.eur(250_00))));
        tell("collaboration.published", work().put("fee", new JsonObject(Shop.eur(250_00))));
        tell("campaign.completed", terms(new JsonObject()));

        Await.until("the fee is available", () -> balance("available") == 250_00);
        assertThat(balance("pending")).isZero();
    }

    @Test
    void the_code_of_a_cancelled_collaboration_earns_nothing_more() {
        tell("collaboration.cancelled", work());
        Await.until("the code has ended", () -> api.get("/v1/codes").path("data[0].endedAt") != null);

        Response order = order("order-1");

        assertThat(order.<String>path("state")).isEqualTo("unattributed");
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_day_of_campaign_service_only_delays_what_it_tells(BadDay badDay) {
        control("bad-day", badDay.name());
        tell("collaboration.cancelled", work());

        Await.until("the code has ended", () -> api.get("/v1/codes").path("data[0].endedAt") != null);
    }

    @Test
    void campaign_service_gets_its_results_back() {
        order("order-1");

        Response results = api.get("/v1/campaign-results/" + campaign);

        assertThat(results.<List<String>>path("creators.creatorId")).containsExactly(creator.toString());
        assertThat(results.<Integer>path("creators[0].conversions")).isEqualTo(1);
        assertThat(results.<Integer>path("creators[0].revenue.amount")).isEqualTo(100_00);
        assertThat(results.<Integer>path("creators[0].commission.amount")).isEqualTo(15_00);
    }

    private Response order(String externalRef) {
        return api.post(
                "/v1/conversions",
                Map.of(
                        "programId",
                                api.get("/v1/programs?campaignId=" + campaign).path("data[0].id"),
                        "externalRef", externalRef,
                        "occurredAt", Instant.now().toString(),
                        "code", api.get("/v1/codes").path("data[0].code"),
                        "gross", Shop.eur(100_00)));
    }

    private int balance(String account) {
        Integer amount = api.get("/v1/creators/" + creator + "/balances").path("data[0]." + account);
        return amount == null ? 0 : amount;
    }

    private JsonObject work() {
        return new JsonObject()
                .put("campaignId", campaign.toString())
                .put("collaborationId", collaboration.toString())
                .put("creatorId", creator.toString());
    }

    private JsonObject terms(JsonObject about) {
        return about.put("campaignId", campaign.toString())
                .put("currency", "EUR")
                .put("attributionWindowDays", 30)
                .put("holdDays", 0);
    }

    /** Nothing that campaign-service does not really tell in such an event. */
    private void tell(String type, JsonObject data) {
        assertThat(FakeCampaigns.recorded(type).path("data").fieldNames())
                .toIterable()
                .as("the facts of a real " + type)
                .containsAll(data.fieldNames());
        JsonObject event = new JsonObject()
                .put("id", UUID.randomUUID().toString())
                .put("type", type)
                .put("occurredAt", Instant.now().toString())
                .put("workspaceId", api.workspace().toString())
                .put("subject", collaboration.toString())
                .put("requestId", "test")
                .put("data", data);
        control("events", event.encode());
    }

    private static void control(String what, String body) {
        String campaigns = ConfigProvider.getConfig().getValue("lodestone.campaign.url", String.class);
        given().body(body).post(campaigns + "/control/" + what);
    }
}
