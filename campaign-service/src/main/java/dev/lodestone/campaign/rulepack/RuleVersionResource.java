package dev.lodestone.campaign.rulepack;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/rule-packs/{id}/versions")
@Tag(name = "RulePacks")
@Produces(MediaType.APPLICATION_JSON)
class RuleVersionResource {
    private final Reads reads;
    private final Writes writes;
    private final PackVersions versions;
    private final AddRules addRules;
    private final ActivateRules activate;

    RuleVersionResource(Reads reads, Writes writes, PackVersions versions, AddRules addRules, ActivateRules activate) {
        this.reads = reads;
        this.writes = writes;
        this.versions = versions;
        this.addRules = addRules;
        this.activate = activate;
    }

    @POST
    @Operation(
            operationId = "createRulePackVersion",
            summary = "Adds a version to the pack `workspace`, as a draft",
            description = "Each rule is tried on its own examples; one that does not hold is pointed at.")
    @APIResponseSchema(value = RuleVersionView.class, responseCode = "201")
    @APIResponse(
            responseCode = "429",
            description = "Others try their rules; try again after Retry-After",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    @ResponseStatus(201)
    public Uni<RestResponse<RuleVersionView>> create(String id, @Valid @NotNull RulesContent body) {
        return versions.requireOwn(id)
                .chain(() -> writes.postPrepared(
                        () -> addRules.proven(body),
                        (tx, proven) -> addRules.in(tx, proven)
                                .map(version -> Reply.created(
                                        "/v1/rule-packs/" + id + "/versions/" + version.number(),
                                        RuleVersionView.of(version)))));
    }

    @GET
    @Operation(operationId = "listRulePackVersions", summary = "The versions of a pack, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RuleVersionView.Page> list(
            String id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return reads.list(
                        limit,
                        cursor,
                        (tx, page) -> versions.page(tx, id, page),
                        row -> List.of(Integer.toString(row.number())))
                .map(slice -> new RuleVersionView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getRulePackVersion", summary = "One version with its words")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RuleVersionView> get(String id, int number) {
        return reads.get(tx -> versions.require(tx, id, number));
    }

    @POST
    @Path("/{number}/activation")
    @Operation(
            operationId = "activateRulePackVersion",
            summary = "Puts a version in force for all checks from now on",
            description = "If-Match, when sent, is compared with the ETag of the pack.")
    @APIResponseSchema(value = RuleVersionView.class, responseCode = "200")
    @APIResponse(responseCode = "412", ref = "Problem412")
    @SecurityRequirement(name = "oauth2", scopes = "campaigns:write")
    public Uni<RestResponse<RuleVersionView>> activate(
            String id, int number, @RestHeader("If-Match") @Nullable String ifMatch) {
        return versions.requireOwn(id)
                .chain(() -> writes.post(
                        tx -> activate.in(tx, number, ifMatch).map(version -> Reply.ok(RuleVersionView.of(version)))));
    }
}
