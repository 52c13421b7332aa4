package dev.lodestone.campaign.campaign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns")
@Tag(name = "Campaigns")
@Produces(MediaType.APPLICATION_JSON)
class CampaignResource {
    private final Reads reads;
    private final Writes writes;
    private final Campaigns campaigns;
    private final PlanCampaign plan;

    CampaignResource(Reads reads, Writes writes, Campaigns campaigns, PlanCampaign plan) {
        this.reads = reads;
        this.writes = writes;
        this.campaigns = campaigns;
        this.plan = plan;
    }

    @POST
    @Operation(operationId = "createCampaign", summary = "Draft a campaign for a brand")
    @APIResponseSchema(value = CampaignView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> create(@Valid @NotNull CampaignRequest body) {
        return writes.post(tx -> plan.add(tx, body)
                .map(campaign -> Reply.created(
                        "/v1/campaigns/" + campaign.id(), campaign.version(), CampaignView.of(campaign))));
    }

    @GET
    @Operation(operationId = "listCampaigns", summary = "Campaigns, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service"})
    public Uni<CampaignView.Page> list(
            @Parameter(description = "Repeat it to allow several states") @RestQuery @Size(max = 10)
                    List<@Pattern(regexp = "draft|open|active|completed|cancelled") String> state,
            @RestQuery @Nullable UUID brandId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        List<CampaignState> states = state.stream().map(CampaignState::valueOf).toList();
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> campaigns.page(tx, states, brandId, page),
                        row -> List.of(row.createdAt().toString(), row.id().toString()))
                .map(slice -> slice.map(CampaignView::of))
                .map(slice -> new CampaignView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCampaign", summary = "One campaign")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "service"})
    public Uni<RestResponse<CampaignView>> get(UUID id) {
        return reads.get(tx -> campaigns.require(tx, id))
                .map(campaign ->
                        Reply.ok(campaign.version(), CampaignView.of(campaign)).toResponse());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateCampaign",
            summary = "Change a draft or open campaign by merge patch: absent stays, null clears",
            description = "Once open, brand, currency, hold days and attribution window are fixed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CampaignPatch.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<CampaignView>> update(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull ObjectNode body) {
        return writes.change(tx -> plan.change(tx, id, ifMatch, body)
                .map(campaign -> Reply.ok(campaign.version(), CampaignView.of(campaign))));
    }
}
