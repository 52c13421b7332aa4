package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.planpage.MixPages;
import dev.lodestone.campaign.solver.MixView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Bodies may hold ten thousand creators: reading them is no work for the event loop either. */
@Path("/v1/mix-simulations")
@Tag(name = "Mix plans")
class MixSimulationResource {
    private final Solver solver;
    private final MixPages pages;

    MixSimulationResource(Solver solver, MixPages pages) {
        this.solver = solver;
        this.pages = pages;
    }

    @POST
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "simulateMix",
            summary = "Plans a mix of creators from the request alone; nothing is stored",
            description = "For pools that take long there are jobs: `POST /v1/mix-simulation-jobs`.")
    @APIResponseSchema(value = MixView.class, responseCode = "200")
    @APIResponse(
            responseCode = "429",
            description = "All planners are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<MixView> simulate(@Valid @NotNull MixSimulationRequest body) {
        return solver.solve(body.toQuestion(), body.budget().currency(), List.of());
    }

    @POST
    @Path("/page")
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "simulateMixPage", summary = "The same answer as one HTML page, to read and to print")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<String>> page(@Valid @NotNull MixSimulationRequest body) {
        return simulate(body).chain(pages::page);
    }
}
