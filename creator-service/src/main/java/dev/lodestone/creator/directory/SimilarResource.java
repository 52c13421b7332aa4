package dev.lodestone.creator.directory;

import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}/similar")
@Tag(name = "Creators")
@Produces(MediaType.APPLICATION_JSON)
class SimilarResource {
    private static final int MOST = 100;

    private final Reads reads;
    private final SimilarCreators similar;

    SimilarResource(Reads reads, SimilarCreators similar) {
        this.reads = reads;
        this.similar = similar;
    }

    @GET
    @Operation(operationId = "listSimilarCreators", summary = "Lookalikes, each with the reasons")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "service"})
    public Uni<SimilarCreators.Answer> list(
            UUID creatorId,
            @RestQuery @Min(1) @Max(MOST) @Parameter(description = "Most hits to answer; 10 when absent") @Nullable
                    Integer limit) {
        int most = limit == null ? 10 : limit;
        return reads.get(tx -> similar.to(tx, creatorId, most));
    }
}
