package dev.lodestone.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.client.payout.CampaignResult;
import dev.lodestone.campaign.client.payout.ResultsApi;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.provider.FakeService;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;

/** What the report makes of the answers that payout-service really gave. */
@QuarkusTest
class PayoutClientContractTest {
    private static final String PROVIDER = "payout-service";

    private final Contract contract = Contract.of(PROVIDER);

    @Test
    void a_real_result_is_read_creator_by_creator() {
        try (FakeService payoutService = FakeService.recorded(PROVIDER)) {
            isTheRecorded(result(payoutService));
        }
    }

    @Test
    void what_payout_service_may_add_tomorrow_does_not_matter() {
        try (FakeService payoutService = FakeService.recordedWithNews(PROVIDER)) {
            isTheRecorded(result(payoutService));
        }
    }

    @Test
    void a_campaign_without_a_program_has_no_results_and_is_no_failure() {
        try (FakeService payoutService = FakeService.of(PROVIDER, ask -> FakeService.problem(contract.refusal(404)))) {
            assertThat(result(payoutService).getCreators()).isEmpty();
        }
    }

    private void isTheRecorded(CampaignResult result) {
        JsonNode recorded = contract.recorded("getCampaignResult").getFirst().at("/creators/0");
        assertThat(result.getCreators()).first().satisfies(creator -> {
            assertThat(creator.getCreatorId())
                    .hasToString(recorded.path("creatorId").asText());
            assertThat(creator.getConversions())
                    .isEqualTo(recorded.path("conversions").asLong());
            assertThat(creator.getRevenue().getAmount())
                    .isEqualTo(recorded.at("/revenue/amount").asLong());
            assertThat(creator.getCommission().getAmount())
                    .isEqualTo(recorded.at("/commission/amount").asLong());
            assertThat(creator.getFees().getAmount())
                    .isEqualTo(recorded.at("/fees/amount").asLong());
        });
    }

    private static CampaignResult result(FakeService payoutService) {
        ResultsApi api = RestClientBuilder.newBuilder()
                .baseUri(URI.create(payoutService.url()))
                .build(ResultsApi.class);
        return new PayoutService(api)
                .result(UUID.randomUUID(), UUID.randomUUID())
                .await()
                .atMost(Duration.ofSeconds(60));
    }
}
