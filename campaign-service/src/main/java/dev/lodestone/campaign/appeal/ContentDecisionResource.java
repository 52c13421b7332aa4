package dev.lodestone.campaign.appeal;

import dev.lodestone.kit.http.TimeParameter;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/content-decisions")
@Tag(name = "ContentChecks")
@Produces(MediaType.APPLICATION_JSON)
class ContentDecisionResource {
    private final Reads reads;
    private final ContentDecisionQuery query;

    ContentDecisionResource(Reads reads, ContentDecisionQuery query) {
        this.reads = reads;
        this.query = query;
    }

    @GET
    @Operation(
            operationId = "listContentDecisions",
            summary = "How often each rule was appealed against, overruled or overlooked",
            description =
                    "Rules that people overrule most come first. The last 90 days when nothing else is asked for.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"content:review", "campaigns:read"})
    public Uni<ContentDecisions> decisions(
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Handed in at or after this time (RFC 3339)")
                    @Nullable
                    String from,
            @RestQuery
                    @Size(max = TimeParameter.LONGEST)
                    @Parameter(description = "Handed in before this time (RFC 3339)")
                    @Nullable
                    String to) {
        Instant first = TimeParameter.of("from", from).orElse(null);
        Instant last = TimeParameter.of("to", to).orElse(null);
        return reads.get(tx -> query.decisions(tx, first, last));
    }
}
