package dev.lodestone.creator.audience;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}/accounts/{accountId}/audience")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
class AudienceResource {
    private final Reads reads;
    private final Writes writes;
    private final CreatorGate gate;
    private final Audiences audiences;
    private final CreatorNews news;

    AudienceResource(Reads reads, Writes writes, CreatorGate gate, Audiences audiences, CreatorNews news) {
        this.reads = reads;
        this.writes = writes;
        this.gate = gate;
        this.audiences = audiences;
        this.news = news;
    }

    @GET
    @Operation(operationId = "getAudience", summary = "Whom the account reaches, as shares in basis points")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<RestResponse<AudienceView>> get(UUID creatorId, UUID accountId) {
        return reads.get(tx -> gate.readAccount(tx, creatorId, accountId).chain(() -> audiences.find(tx, accountId)))
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("audience of account", accountId)))
                .map(audience ->
                        Reply.ok(audience.version(), AudienceView.of(audience)).toResponse());
    }

    @PUT
    @Operation(
            operationId = "putAudience",
            summary = "Replaces the audience; needs If-Match once there is one to replace")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<AudienceView>> put(
            UUID creatorId,
            UUID accountId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AudienceRequest body) {
        Audience audience = body.toAudience();
        return writes.change(tx -> gate.writeAccount(tx, creatorId, accountId)
                .chain(() -> audiences.find(tx, accountId))
                .invoke(known -> known.ifPresent(old -> Preconditions.ifMatch(ifMatch, old.version())))
                .chain(() -> replace(tx, creatorId, accountId, audience)));
    }

    private Uni<Reply<AudienceView>> replace(Tx tx, UUID creator, UUID account, Audience audience) {
        return audiences
                .put(tx, account, audience)
                .chain(() -> news.tell(tx, CreatorNews.updated(creator, "audience")))
                .chain(() -> audiences.find(tx, account))
                .map(found -> Reply.ok(found.orElseThrow().version(), AudienceView.of(found.orElseThrow())));
    }
}
