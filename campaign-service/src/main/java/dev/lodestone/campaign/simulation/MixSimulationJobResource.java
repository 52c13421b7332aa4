package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.job.Jobs;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/mix-simulation-jobs")
@Tag(name = "Mix plans")
@Produces(MediaType.APPLICATION_JSON)
class MixSimulationJobResource {
    private final Writes writes;
    private final Jobs jobs;
    private final Solver solver;
    private final CurrentCaller caller;

    MixSimulationJobResource(Writes writes, Jobs jobs, Solver solver, CurrentCaller caller) {
        this.writes = writes;
        this.jobs = jobs;
        this.solver = solver;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "startMixSimulation",
            summary = "The same as a simulation, as a job with progress: for large pools",
            description = "Poll the job at `Location`; its result is what the simulation would have answered.")
    @APIResponseSchema(value = JobView.class, responseCode = "202")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:read")
    @ResponseStatus(202)
    public Uni<RestResponse<JobView>> start(@Valid @NotNull MixSimulationRequest body) {
        Question question = body.toQuestion();
        Caller asking = caller.get();
        AtomicReference<UUID> opened = new AtomicReference<>();
        return writes.post(tx -> open(tx, opened)).invoke(() -> {
            // A repeated Idempotency-Key opens no second job.
            Optional.ofNullable(opened.get())
                    .ifPresent(id -> run(asking, id, question, body.budget().currency()));
        });
    }

    private Uni<Reply<JobView>> open(Tx tx, AtomicReference<UUID> opened) {
        return jobs.open(tx, "mix-simulation")
                .invoke(job -> opened.set(job.id()))
                .map(job -> new Reply<>(202, job, Map.of("Location", "/v1/jobs/" + job.id(), "Retry-After", "1")));
    }

    private void run(Caller asking, UUID id, Question question, String currency) {
        jobs.run(
                asking,
                id,
                progress -> solver.solve(
                                question, currency, List.of(), done -> progress.accept((int) Math.round(100 * done)))
                        .map(JsonObject::mapFrom));
    }
}
