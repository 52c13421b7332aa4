package dev.lodestone.payout.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.testing.provider.FakeService;
import dev.lodestone.payout.client.campaign.EventsApi;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/** What money is made of: the events that campaign-service really told. */
@QuarkusTest
class CampaignFeedContractTest {
    @Test
    void a_real_event_is_read_with_its_place_and_its_subject() {
        JsonNode recorded = FakeCampaigns.recorded("collaboration.accepted");

        FeedEvent event = told("collaboration.accepted");

        assertThat(event.cursor()).isEqualTo(recorded.path("cursor").asText());
        assertThat(event.id()).hasToString(recorded.path("id").asText());
        assertThat(event.workspaceId()).hasToString(recorded.path("workspaceId").asText());
        assertThat(event.subject()).hasToString(recorded.path("subject").asText());
        assertThat(event.occurredAt()).isEqualTo(recorded.path("occurredAt").asText());
    }

    @Test
    void a_real_opening_has_all_that_a_program_needs() {
        JsonNode data = FakeCampaigns.recorded("campaign.opened").path("data");

        assertThat(AgreedTerms.Opened.of(told("campaign.opened")))
                .isEqualTo(new AgreedTerms.Opened(
                        id(data, "campaignId"),
                        id(data, "brandId"),
                        data.path("name").asText(),
                        data.path("currency").asText(),
                        data.path("attributionWindowDays").asInt(),
                        data.path("holdDays").asInt()));
    }

    @Test
    void a_real_acceptance_has_all_that_a_rule_and_a_link_need() {
        JsonNode data = FakeCampaigns.recorded("collaboration.accepted").path("data");

        assertThat(AgreedTerms.Accepted.of(told("collaboration.accepted"))).satisfies(terms -> {
            assertThat(terms.collaborationId()).isEqualTo(id(data, "collaborationId"));
            assertThat(terms.campaignId()).isEqualTo(id(data, "campaignId"));
            assertThat(terms.creatorId()).isEqualTo(id(data, "creatorId"));
            assertThat(terms.commissionBasisPoints())
                    .isEqualTo(data.path("commissionBasisPoints").asInt());
            assertThat(terms.landingUrl()).hasValue(data.path("landingUrl").asText());
        });
    }

    @Test
    void a_real_publication_has_the_fee_that_is_owed() {
        JsonNode data = FakeCampaigns.recorded("collaboration.published").path("data");

        assertThat(AgreedTerms.Published.of(told("collaboration.published")))
                .isEqualTo(new AgreedTerms.Published(
                        id(data, "collaborationId"),
                        id(data, "campaignId"),
                        id(data, "creatorId"),
                        Money.of(
                                data.at("/fee/amount").asLong(),
                                data.at("/fee/currency").asText())));
    }

    @Test
    void a_real_cancellation_names_the_work_that_ends() {
        JsonNode data = FakeCampaigns.recorded("collaboration.cancelled").path("data");

        assertThat(AgreedTerms.Cancelled.of(told("collaboration.cancelled")))
                .isEqualTo(new AgreedTerms.Cancelled(
                        id(data, "collaborationId"), id(data, "campaignId"), id(data, "creatorId")));
    }

    @Test
    void a_campaign_that_is_really_cancelled_names_itself() {
        assertThat(AgreedTerms.campaign(told("campaign.cancelled")))
                .isEqualTo(id(FakeCampaigns.recorded("campaign.cancelled").path("data"), "campaignId"));
    }

    @Test
    void what_campaign_service_may_add_tomorrow_does_not_matter() {
        try (FakeService campaignService = FakeService.recordedWithNews("campaign-service")) {
            assertThat(after(campaignService)).hasSize(1);
        }
    }

    private static UUID id(JsonNode data, String name) {
        return UUID.fromString(data.path(name).asText());
    }

    private static FeedEvent told(String type) {
        try (FakeService campaignService =
                FakeService.of("campaign-service", ask -> FakeService.json(FakeCampaigns.recordedPage(type)))) {
            return after(campaignService).getFirst();
        }
    }

    private static List<FeedEvent> after(FakeService campaignService) {
        EventsApi api = RestClientBuilder.newBuilder()
                .baseUri(URI.create(campaignService.url()))
                .build(EventsApi.class);
        return new CampaignFeed(api).after("41").await().atMost(Duration.ofSeconds(60));
    }
}
