package dev.lodestone.payout.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.provider.BadDay;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Collaboration;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(FakeCampaigns.class)
class TermsApiTest {
    private Collaboration work;
    private Api api;

    @BeforeEach
    void campaignService_tells_of_a_campaign_and_an_accepted_collaboration() {
        work = Collaboration.accepted();
        api = work.api();
    }

    @Test
    void an_accepted_collaboration_has_a_link_a_code_and_its_rate() {
        assertThat(api.get("/v1/links").<String>path("data[0].targetUrl")).isEqualTo("https://shop.example/spring");

        Response order = work.order("order-1");

        assertThat(order.<Integer>path("commissions[0].amount.amount")).isEqualTo(15_00);
        assertThat(order.<String>path("attribution.creatorId"))
                .isEqualTo(work.creator().toString());
    }

    @Test
    void the_fee_of_a_published_post_is_owed_once() {
        work.tell("collaboration.published", work.work().put("fee", new JsonObject(Shop.eur(250_00))));
        work.tell("collaboration.published", work.work().put("fee", new JsonObject(Shop.eur(250_00))));
        work.tell("campaign.completed", work.terms(new JsonObject()));

        Await.until("the fee is available", () -> balance("available") == 250_00);
        assertThat(balance("pending")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_day_of_campaign_service_only_delays_what_it_tells(BadDay badDay) {
        Collaboration.control("bad-day", badDay.name());
        work.tell("collaboration.cancelled", work.work());

        Await.until("the code has ended", () -> api.get("/v1/codes").path("data[0].endedAt") != null);
    }

    @Test
    void campaign_service_gets_its_results_back() {
        work.order("order-1");

        Response results = api.get("/v1/campaign-results/" + work.campaign());

        assertThat(results.<List<String>>path("creators.creatorId"))
                .containsExactly(work.creator().toString());
        assertThat(results.<Integer>path("creators[0].conversions")).isEqualTo(1);
        assertThat(results.<Integer>path("creators[0].revenue.amount")).isEqualTo(100_00);
        assertThat(results.<Integer>path("creators[0].commission.amount")).isEqualTo(15_00);
    }

    private int balance(String account) {
        Integer amount = api.get("/v1/creators/" + work.creator() + "/balances").path("data[0]." + account);
        return amount == null ? 0 : amount;
    }
}
