package dev.lodestone.creator.ratecard;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}/rate-card")
@Tag(name = "Rate cards")
@Produces(MediaType.APPLICATION_JSON)
class RateCardResource {
    private final Reads reads;
    private final Writes writes;
    private final CreatorGate gate;
    private final RateCards cards;
    private final CreatorNews news;

    RateCardResource(Reads reads, Writes writes, CreatorGate gate, RateCards cards, CreatorNews news) {
        this.reads = reads;
        this.writes = writes;
        this.gate = gate;
        this.cards = cards;
        this.news = news;
    }

    @GET
    @Operation(operationId = "getRateCard", summary = "What the creator asks per platform and deliverable")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<RestResponse<RateCard.View>> get(UUID creatorId) {
        return reads.get(tx -> gate.read(tx, creatorId).chain(() -> cards.find(tx, creatorId)))
                .map(card -> Reply.ok(card.version(), new RateCard.View(card.rates()))
                        .toResponse());
    }

    @PUT
    @Operation(operationId = "putRateCard", summary = "Replaces the card; the ETag of an empty one counts too")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<RateCard.View>> put(
            UUID creatorId, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull RateCard.Request body) {
        List<Rate> rates = body.checked();
        return writes.change(tx -> gate.write(tx, creatorId)
                .chain(() -> cards.find(tx, creatorId))
                .invoke(known -> Preconditions.ifMatch(ifMatch, known.version()))
                .chain(() -> cards.replace(tx, creatorId, rates))
                .chain(() -> news.tell(tx, CreatorNews.updated(creatorId, "rate-card")))
                .chain(() -> cards.find(tx, creatorId))
                .map(card -> Reply.ok(card.version(), new RateCard.View(card.rates()))));
    }
}
