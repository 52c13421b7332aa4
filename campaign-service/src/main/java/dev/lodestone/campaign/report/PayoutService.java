package dev.lodestone.campaign.report;

import dev.lodestone.campaign.client.payout.ApiException;
import dev.lodestone.campaign.client.payout.CampaignResult;
import dev.lodestone.campaign.client.payout.ResultsApi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Calls to payout-service. That it knows no program yet is an answer, no failure; a call that has used up the patience
 * is not repeated.
 */
@ApplicationScoped
class PayoutService {
    private static final int NOT_FOUND = 404;

    private final ResultsApi api;

    PayoutService(@RestClient ResultsApi api) {
        this.api = api;
    }

    @Timeout(2_000)
    @Retry(
            maxRetries = 2,
            delay = 100,
            jitter = 100,
            jitterDelayUnit = ChronoUnit.MILLIS,
            abortOn = TimeoutException.class)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2_000)
    Uni<CampaignResult> result(UUID workspace, UUID campaign) {
        return call(workspace, campaign)
                .onFailure(PayoutService::knowsNoProgram)
                .recoverWithItem(() -> new CampaignResult().creators(List.of()));
    }

    private Uni<CampaignResult> call(UUID workspace, UUID campaign) {
        try {
            return api.getCampaignResult(campaign, workspace);
        } catch (ApiException | ProcessingException failure) {
            return Uni.createFrom().failure(failure);
        }
    }

    private static boolean knowsNoProgram(Throwable failure) {
        return failure instanceof ApiException answer && answer.getResponse().getStatus() == NOT_FOUND;
    }
}
