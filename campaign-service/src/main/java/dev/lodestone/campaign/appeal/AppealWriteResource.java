package dev.lodestone.campaign.appeal;

import dev.lodestone.campaign.appeal.DecideAppeal.Address;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/collaborations/{id}/submissions/{submissionId}/appeals")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
class AppealWriteResource {
    private final Writes writes;
    private final AppealFinding appealFinding;
    private final DecideAppeal decideAppeal;

    AppealWriteResource(Writes writes, AppealFinding appealFinding, DecideAppeal decideAppeal) {
        this.writes = writes;
        this.appealFinding = appealFinding;
        this.decideAppeal = decideAppeal;
    }

    @POST
    @Operation(operationId = "createAppeal", summary = "Says that a finding of the draft's check is wrong")
    @APIResponseSchema(value = AppealView.class, responseCode = "201")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"self", "content:review"})
    @ResponseStatus(201)
    public Uni<RestResponse<AppealView>> create(UUID id, UUID submissionId, @Valid @NotNull AppealRequest body) {
        String path = "/v1/collaborations/" + id + "/submissions/" + submissionId + "/appeals/";
        return writes.post(tx ->
                appealFinding.in(tx, id, submissionId, body).map(kept -> Reply.created(path + kept.id(), kept)));
    }

    @POST
    @Path("/{appealId}/decision")
    @Operation(
            operationId = "decideAppeal",
            summary = "Upholds or overrules the finding",
            description = "By another person than the appellant. An overruled finding no longer counts: the draft shows"
                    + " what is left of its check as `reconsidered`.")
    @APIResponseSchema(value = AppealView.class, responseCode = "200")
    @SecurityRequirement(name = "oauth2", scopes = "content:review")
    public Uni<RestResponse<AppealView>> decide(
            UUID id, UUID submissionId, UUID appealId, @Valid @NotNull AppealDecisionRequest body) {
        return writes.post(tx -> decideAppeal
                .in(tx, new Address(id, submissionId, appealId), body)
                .map(Reply::ok));
    }
}
