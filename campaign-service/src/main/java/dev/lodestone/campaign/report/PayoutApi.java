package dev.lodestone.campaign.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.lodestone.kit.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one operation of payout-service that reports read. */
@Path("/v1/campaign-results")
@RegisterRestClient(configKey = "payout-service")
interface PayoutApi {
    @GET
    @Path("/{campaignId}")
    Uni<CampaignResult> getCampaignResult(
            @PathParam("campaignId") UUID campaignId, @HeaderParam("Lodestone-Workspace") UUID workspace);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CampaignResult(List<CreatorResult> creators) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CreatorResult(
            UUID creatorId,
            long clicks,
            long conversions,
            Money revenue,
            Money refunded,
            Money commission,
            Money fees,
            Money paid) {}
}
