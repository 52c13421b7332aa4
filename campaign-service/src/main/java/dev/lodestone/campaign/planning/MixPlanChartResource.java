package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.planpage.MixChart;
import dev.lodestone.campaign.planpage.MixPictures;
import dev.lodestone.campaign.storedplan.MixPlans;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns/{id}/mix-plans/{planId}/charts/{chart}")
@Tag(name = "Mix plans")
class MixPlanChartResource {
    private final MixPlans plans;
    private final MixPictures pictures;

    MixPlanChartResource(MixPlans plans, MixPictures pictures) {
        this.plans = plans;
        this.pictures = pictures;
    }

    @GET
    @Produces("image/svg+xml")
    @Operation(operationId = "getMixPlanChart", summary = "One chart of the plan as SVG")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "429",
            description = "Too many plans are read at once; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<String>> chart(UUID id, UUID planId, MixChart chart) {
        return plans.read(id, planId).chain(plan -> pictures.chart(plan.mix(), chart));
    }
}
