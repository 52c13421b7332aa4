package dev.lodestone.campaign.report;

import dev.lodestone.campaign.report.PayoutApi.CampaignResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls to payout-service. That it knows no program yet is an answer, no failure. */
@ApplicationScoped
class PayoutService {
    private static final int NOT_FOUND = 404;

    private final PayoutApi api;

    PayoutService(@RestClient PayoutApi api) {
        this.api = api;
    }

    @Timeout(2_000)
    @Retry(maxRetries = 2, delay = 100, jitter = 100, jitterDelayUnit = ChronoUnit.MILLIS)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 2_000)
    Uni<CampaignResult> result(UUID workspace, UUID campaign) {
        return api.getCampaignResult(campaign, workspace)
                .onFailure(PayoutService::knowsNoProgram)
                .recoverWithItem(() -> new CampaignResult(java.util.List.of()));
    }

    private static boolean knowsNoProgram(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == NOT_FOUND;
    }
}
