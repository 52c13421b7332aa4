package dev.lodestone.campaign.job;

import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.job.Jobs;
import dev.lodestone.kit.page.Reads;
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
    private final Reads reads;
    private final Jobs jobs;

    JobResource(Reads reads, Jobs jobs) {
        this.reads = reads;
        this.jobs = jobs;
    }

    @GET
    @Operation(operationId = "getJob", summary = "How far a job is")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<JobView> get(UUID id) {
        return reads.get(tx -> jobs.require(tx, id, "/v1/jobs/" + id + "/result"));
    }

    @GET
    @Path("/result")
    @Operation(
            operationId = "getJobResult",
            summary = "What the job came to, as the direct request would have answered")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    public Uni<Map<String, Object>> result(UUID id) {
        return reads.get(tx -> jobs.result(tx, id)).map(JsonObject::getMap);
    }
}
