package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bodies may hold ten thousand creators: reading them is no work for the event loop either. */
@Path("/v1/mix-simulations")
@Tag(name = "Mix plans")
class MixSimulationResource {
    private final Solver solver;

    MixSimulationResource(Solver solver) {
        this.solver = solver;
    }

    @POST
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(
            operationId = "simulateMix",
            summary = "Plans a mix of creators from the request alone; nothing is stored",
            description = "With `Accept: text/html` it is a page for people. A whole answer takes some seconds at most:"
                    + " what there was no time for is left out, what was stopped has its gap, and the assumption `cutByTheClock` names both. For"
                    + " pools that take long there are jobs: `POST /v1/mix-simulation-jobs`. A body has 4 MB at most, which is"
                    + " 10,000 candidates with some eight segments each; creators of the roster need not be sent:"
                    + " `POST /v1/campaigns/{id}/mix-plan-jobs` reads them by itself.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MixView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "All planners are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<SimulatedMix> simulate(@Valid @NotNull MixSimulationRequest body) {
        return solver.solve(body.asked()).map(SimulatedMix::new);
    }
}
