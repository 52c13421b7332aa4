package dev.lodestone.campaign.content;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nothing is stored, so a repeat gets the same answer without an idempotency key. */
@Path("/v1/content-checks")
@Tag(name = "ContentChecks")
@Produces(MediaType.APPLICATION_JSON)
class ContentCheckResource {
    private final CheckContent content;
    private final CheckContentBatch batch;

    ContentCheckResource(CheckContent content, CheckContentBatch batch) {
        this.content = content;
        this.batch = batch;
    }

    @POST
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(
            operationId = "checkContent",
            summary = "Check a text for pressure and disclosure",
            description = "Stateless: the same text, options and rule pack give the same answer. With"
                    + " `Accept: text/html` it is a page for people. Not legal advice.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CheckView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "429",
            description = "All content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"content:review", "self"})
    public Uni<CheckedText> check(@Valid @NotNull ContentCheckRequest body) {
        return content.check(body).map(check -> new CheckedText(body.text(), check));
    }

    @POST
    @Path("/batch")
    @Extension(name = "x-idempotency-key", value = "none")
    @Operation(operationId = "checkContentBatch", summary = "Check up to 100 texts; each gets a result or a problem")
    @APIResponseSchema(value = ContentCheckBatch.Results.class, responseCode = "200")
    @APIResponse(
            responseCode = "429",
            description = "All content readers are busy; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"content:review", "self"})
    public Uni<ContentCheckBatch.Results> checkBatch(@Valid @NotNull ContentCheckBatch body) {
        return batch.check(body.checks());
    }
}
