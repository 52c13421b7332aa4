package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.planpage.MixChart;
import dev.lodestone.campaign.planpage.MixPages;
import dev.lodestone.kit.database.Database;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/campaigns/{id}/mix-plans/{planId}")
@Tag(name = "Mix plans")
class MixPlanPageResource {
    private final Database database;
    private final MixPlans plans;
    private final MixPages pages;

    MixPlanPageResource(Database database, MixPlans plans, MixPages pages) {
        this.database = database;
        this.plans = plans;
        this.pages = pages;
    }

    @GET
    @Path("/page")
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "getMixPlanPage", summary = "The plan as one HTML page, to read and to print")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<String>> page(UUID id, UUID planId) {
        return database.read(tx -> plans.require(tx, id, planId)).chain(plan -> pages.page(plan.mix()));
    }

    @GET
    @Path("/charts/{chart}")
    @Produces("image/svg+xml")
    @Operation(operationId = "getMixPlanChart", summary = "One chart of the plan as SVG")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<RestResponse<String>> chart(UUID id, UUID planId, MixChart chart) {
        return database.read(tx -> plans.require(tx, id, planId)).chain(plan -> pages.chart(plan.mix(), chart));
    }
}
