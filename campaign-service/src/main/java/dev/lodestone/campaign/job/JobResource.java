package dev.lodestone.campaign.job;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.job.Jobs;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/jobs/{id}")
@Tag(name = "Jobs")
@Produces(MediaType.APPLICATION_JSON)
class JobResource {
    private final Database database;
    private final Jobs jobs;

    JobResource(Database database, Jobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    @GET
    @Operation(operationId = "getJob", summary = "How far a job is")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<JobView> get(UUID id) {
        return database.read(tx -> jobs.require(tx, id, "/v1/jobs/" + id + "/result"));
    }

    @GET
    @Path("/result")
    @Operation(
            operationId = "getJobResult",
            summary = "What the job came to, as the direct request would have answered")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<Map<String, Object>> result(UUID id) {
        return database.read(tx -> jobs.result(tx, id)).map(JsonObject::getMap);
    }
}
