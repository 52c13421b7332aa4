package dev.lodestone.payout.terms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money is never booked by a guess: the feed stands still until somebody has looked. */
class AgreedTermsTest {
    @ParameterizedTest
    @CsvSource({"campaignId", "brandId", "name", "currency", "attributionWindowDays", "holdDays"})
    void an_opening_without_a_term_fails(String fact) {
        assertThatThrownBy(() -> AgreedTerms.Opened.of(without(fact, "campaign.opened")))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({"collaborationId", "campaignId", "creatorId", "commissionBasisPoints", "holdDays"})
    void an_acceptance_without_a_term_fails(String fact) {
        assertThatThrownBy(() -> AgreedTerms.Accepted.of(without(fact, "collaboration.accepted")))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({"collaborationId", "campaignId", "creatorId", "fee"})
    void a_publication_without_its_fee_or_whose_it_is_fails(String fact) {
        assertThatThrownBy(() -> AgreedTerms.Published.of(without(fact, "collaboration.published")))
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({"collaborationId", "campaignId", "creatorId"})
    void a_cancellation_that_does_not_say_of_what_fails(String fact) {
        assertThatThrownBy(() -> AgreedTerms.Cancelled.of(without(fact, "collaboration.cancelled")))
                .isInstanceOf(NullPointerException.class);
    }

    private static FeedEvent without(String fact, String type) {
        JsonObject data =
                new JsonObject(FakeCampaigns.recorded(type).path("data").toString());
        data.remove(fact);
        return new FeedEvent("1", UUID.randomUUID(), type, Instant.EPOCH, UUID.randomUUID(), UUID.randomUUID(), data);
    }
}
