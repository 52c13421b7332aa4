package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.job.StartJob;
import dev.lodestone.campaign.solver.Patience;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.kit.job.JobEnd;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Its bodies are as large as those of its twin that answers at once. */
@Path("/v1/mix-simulation-jobs")
@Tag(name = "Mix plans")
@Produces(MediaType.APPLICATION_JSON)
class MixSimulationJobResource {
    private final StartJob start;
    private final Solver solver;

    MixSimulationJobResource(StartJob start, Solver solver) {
        this.start = start;
        this.solver = solver;
    }

    @POST
    @Blocking
    @Operation(
            operationId = "startMixSimulation",
            summary = "The same as a simulation, as a job with progress: for large pools",
            description = "Poll the job at `Location`; its result is what the simulation would have answered.")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    @APIResponse(
            responseCode = "429",
            description = "Too many jobs wait; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    @ResponseStatus(202)
    public Uni<RestResponse<JobView>> start(@Valid @NotNull MixSimulationRequest body) {
        Asked asked = body.asked();
        return start.of(
                "mix-simulation",
                tx -> Uni.createFrom().voidItem(),
                (asking, progress) -> solver.run(
                        Patience.JOB, planner -> JobEnd.of(JsonObject.mapFrom(planner.solve(asked, progress)))));
    }
}
