package dev.lodestone.campaign.creators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.client.creator.CreatorsApi;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.provider.FakeService;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/** What planning makes of the answers that creator-service really gave. */
@QuarkusTest
class CreatorClientContractTest {
    private static final String PROVIDER = "creator-service";

    private final JsonNode card =
            Contract.of(PROVIDER).recorded("batchGetCreators").getFirst().at("/results/0/creator");

    @Test
    void a_real_card_becomes_the_facts_of_a_creator() {
        try (FakeService creatorService = FakeService.recorded(PROVIDER)) {
            assertThat(byIds(creatorService)).singleElement().satisfies(this::isTheCard);
        }
    }

    @Test
    void a_real_page_leads_to_the_cards() {
        try (FakeService creatorService = FakeService.recorded(PROVIDER)) {
            var search = new CreatorSearch(
                    List.of("micro"), List.of("instagram"), List.of("DE"), List.of("de"), List.of("food"), 1);

            List<CreatorFacts> found = creators(creatorService)
                    .search(UUID.randomUUID(), search, read -> {}, () -> {})
                    .await()
                    .atMost(Duration.ofSeconds(60))
                    .creators();

            assertThat(found).singleElement().satisfies(this::isTheCard);
        }
    }

    @Test
    void what_creator_service_may_add_tomorrow_does_not_matter() {
        try (FakeService creatorService = FakeService.recordedWithNews(PROVIDER)) {
            assertThat(byIds(creatorService)).singleElement().satisfies(this::isTheCard);
        }
    }

    private void isTheCard(CreatorFacts facts) {
        JsonNode rate = card.at("/rateCard/0");
        JsonNode share = card.at("/audienceCountries/0");
        assertThat(facts.id()).hasToString(card.path("id").asText());
        assertThat(facts.tier()).isEqualTo(card.path("tier").asText());
        assertThat(facts.platform()).isEqualTo(card.path("platform").asText());
        assertThat(facts.followers()).isEqualTo(card.path("followers").asLong());
        assertThat(facts.engagementRateBp())
                .isEqualTo(card.path("engagementRateBp").asInt());
        assertThat(facts.niches()).containsExactly(card.path("niches").path(0).asText());
        assertThat(facts.audienceCountriesBp())
                .containsEntry(share.path("key").asText(), share.path("shareBp").asInt());
        assertThat(facts.prices())
                .contains(new CreatorFacts.Price(
                        rate.path("platform").asText(),
                        rate.path("deliverable").asText(),
                        Money.of(
                                rate.at("/fee/amount").asLong(),
                                rate.at("/fee/currency").asText())));
    }

    private static List<CreatorFacts> byIds(FakeService creatorService) {
        return creators(creatorService)
                .byIds(UUID.randomUUID(), List.of(UUID.randomUUID()))
                .await()
                .atMost(Duration.ofSeconds(60));
    }

    private static Creators creators(FakeService creatorService) {
        return new Creators(
                new CreatorService(RestClientBuilder.newBuilder()
                        .baseUri(URI.create(creatorService.url()))
                        .build(CreatorsApi.class)),
                InstantSource.system());
    }
}
