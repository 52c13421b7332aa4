package dev.lodestone.campaign.disclosure;

import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/disclosure-matrix")
@Tag(name = "RulePacks")
@Produces(MediaType.APPLICATION_JSON)
class DisclosureMatrixResource {
    private final ContentChecks checks;

    DisclosureMatrixResource(ContentChecks checks) {
        this.checks = checks;
    }

    @GET
    @Operation(
            operationId = "getDisclosureMatrix",
            summary = "How a material tie has to be told, per jurisdiction, platform and tie",
            description = "What content checks judge disclosures by, as open data. The first row that fits decides, and"
                    + " so does the first placement. Of a country without a row a check says that there is no data. Left out is"
                    + " what takes a label back in a language, as in: this is not an ad.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review", "self"})
    public Uni<DisclosureMatrixView> get() {
        return checks.onceRead(DisclosureMatrix::builtIn).map(MatrixViews::of);
    }
}
