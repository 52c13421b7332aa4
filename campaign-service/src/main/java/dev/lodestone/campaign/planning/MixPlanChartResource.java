package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.planpage.MixChart;
import dev.lodestone.campaign.planpage.MixPictures;
import dev.lodestone.campaign.storedplan.MixPlans;
import dev.lodestone.kit.database.Database;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns/{id}/mix-plans/{planId}/charts/{chart}")
@Tag(name = "Mix plans")
class MixPlanChartResource {
    private final Database database;
    private final MixPlans plans;
    private final MixPictures pictures;

    MixPlanChartResource(Database database, MixPlans plans, MixPictures pictures) {
        this.database = database;
        this.plans = plans;
        this.pictures = pictures;
    }

    @GET
    @Produces("image/svg+xml")
    @Operation(operationId = "getMixPlanChart", summary = "One chart of the plan as SVG")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<String>> chart(UUID id, UUID planId, MixChart chart) {
        return database.read(tx -> plans.require(tx, id, planId)).chain(plan -> pictures.chart(plan.mix(), chart));
    }
}
