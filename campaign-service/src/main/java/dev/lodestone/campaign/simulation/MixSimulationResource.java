package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.campaign.solver.Solver;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/mix-simulations")
@Tag(name = "Mix plans")
@Produces(MediaType.APPLICATION_JSON)
class MixSimulationResource {
    private final Solver solver;

    MixSimulationResource(Solver solver) {
        this.solver = solver;
    }

    @POST
    @Operation(
            operationId = "simulateMix",
            summary = "Plans a mix of creators from the request alone; nothing is stored")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<MixView> simulate(@Valid @NotNull MixSimulationRequest body) {
        return solver.solve(body.toQuestion(), body.budget().currency(), List.of());
    }
}
