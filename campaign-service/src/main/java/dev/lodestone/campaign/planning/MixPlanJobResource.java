package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.job.StartJob;
import dev.lodestone.campaign.solver.Patience;
import dev.lodestone.campaign.storedplan.MixPlan;
import dev.lodestone.campaign.storedplan.MixPlanView;
import dev.lodestone.campaign.storedplan.MixPlans;
import dev.lodestone.campaign.storedplan.WrittenPlan;
import dev.lodestone.kit.database.JsonColumns;
import dev.lodestone.kit.job.JobEnd;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns/{id}/mix-plan-jobs")
@Tag(name = "Mix plans")
@Produces(MediaType.APPLICATION_JSON)
class MixPlanJobResource {
    private final StartJob start;
    private final Campaigns campaigns;
    private final PlanMix planMix;
    private final MixPlans plans;
    private final JsonColumns json;

    MixPlanJobResource(StartJob start, Campaigns campaigns, PlanMix planMix, MixPlans plans, JsonColumns json) {
        this.start = start;
        this.campaigns = campaigns;
        this.planMix = planMix;
        this.plans = plans;
        this.json = json;
    }

    @POST
    @Operation(
            operationId = "startMixPlan",
            summary = "The same as a mix plan, as a job with progress: over up to 10,000 creators",
            description = "Poll the job at `Location`; its result is the stored plan.")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    @APIResponse(
            responseCode = "429",
            description = "Too many jobs wait; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    @ResponseStatus(202)
    public Uni<RestResponse<JobView>> start(UUID id, @Valid @NotNull MixPlanRequest body) {
        return start.of(
                "mix-plan",
                tx -> campaigns
                        .require(tx, id)
                        .invoke(campaign -> CampaignQuestion.refuseFaults(campaign, body, MixPlanRequest.MOST)),
                (asking, progress) -> planMix.plan(asking, id, body, Patience.JOB, progress, this::end));
    }

    private JobEnd end(MixPlan plan) {
        WrittenPlan written = plans.written(plan);
        return new JobEnd(json.write(MixPlanView.of(plan)), tx -> plans.add(tx, written));
    }
}
