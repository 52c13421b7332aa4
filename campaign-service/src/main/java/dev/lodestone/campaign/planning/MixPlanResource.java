package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.storedplan.MixPlanSummary;
import dev.lodestone.campaign.storedplan.MixPlanView;
import dev.lodestone.campaign.storedplan.MixPlans;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/campaigns/{id}/mix-plans")
@Tag(name = "Mix plans")
@Produces(MediaType.APPLICATION_JSON)
class MixPlanResource {
    private final Reads reads;
    private final Writes writes;
    private final PlanMix planMix;
    private final MixPlans plans;
    private final Campaigns campaigns;

    MixPlanResource(Reads reads, Writes writes, PlanMix planMix, MixPlans plans, Campaigns campaigns) {
        this.reads = reads;
        this.writes = writes;
        this.planMix = planMix;
        this.plans = plans;
        this.campaigns = campaigns;
    }

    @POST
    @Operation(
            operationId = "createMixPlan",
            summary = "Plans the campaign's budget over creators of the roster and keeps the answer",
            description =
                    "Over up to 200 creators. Where more fit the search it is refused, for a plan of the largest alone would be"
                            + " no answer to it: `POST /v1/campaigns/{id}/mix-plan-jobs` takes up to 10,000."
                            + " Answers 503 `creator-service-unavailable` at once while the creators cannot be read.")
    @APIResponseSchema(value = MixPlanView.class, responseCode = "201")
    @APIResponse(
            responseCode = "429",
            description = "All planners are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    @ResponseStatus(201)
    public Uni<RestResponse<MixPlanView>> create(UUID id, @Valid @NotNull MixPlanRequest body) {
        return writes.postPrepared(
                () -> planMix.planNow(id, body, plans::written),
                (tx, written) -> plans.add(tx, written)
                        .replaceWith(() -> Reply.created(
                                "/v1/campaigns/" + id + "/mix-plans/"
                                        + written.plan().id(),
                                1,
                                MixPlanView.of(written.plan()))));
    }

    @GET
    @Operation(
            operationId = "listMixPlans",
            summary = "The campaign's plans, newest first",
            description = "What each came to in one line; the plan by its id tells the rest.")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<MixPlanSummary.Page> list(
            UUID id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> campaigns.require(tx, id).chain(() -> plans.page(tx, id, page)),
                        plan -> List.of(plan.id().toString()))
                .map(slice -> new MixPlanSummary.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{planId}")
    @Operation(
            operationId = "getMixPlan",
            summary = "One plan of the campaign",
            description = "With `Accept: text/html` it is a page for people, with charts, to read and to print.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MixPlanView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "Too many plans are read at once; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<MixPlanView>> get(UUID id, UUID planId) {
        return plans.read(id, planId)
                .map(plan -> ResponseBuilder.ok(MixPlanView.of(plan))
                        .header("ETag", Preconditions.entityTag(1))
                        .build());
    }
}
