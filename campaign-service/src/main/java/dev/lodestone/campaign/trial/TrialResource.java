package dev.lodestone.campaign.trial;

import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rule-packs/{id}/versions/{number}/trial")
@Tag(name = "RulePacks")
@Produces(MediaType.APPLICATION_JSON)
class TrialResource {
    private final TryRules tryRules;

    TrialResource(TryRules tryRules) {
        this.tryRules = tryRules;
    }

    @POST
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(
            operationId = "tryRulePackVersion",
            summary = "Tries a version of the pack `workspace` on the newest 200 drafts",
            description =
                    "Each draft is read as a check reads it, by both layers. Stores nothing, so a repeat gets the same answer without an idempotency key.")
    @APIResponseSchema(value = TrialView.class, responseCode = "200")
    @APIResponse(
            responseCode = "429",
            description = "Others try their rules, or all content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<TrialView> run(String id, int number) {
        if (!id.equals(WorkspaceRules.PACK)) throw ProblemException.notFound("version of one's own in the pack", id);
        return tryRules.of(number);
    }
}
