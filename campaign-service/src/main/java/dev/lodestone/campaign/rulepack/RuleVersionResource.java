package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Pages;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
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
    private final Database database;
    private final Writes writes;
    private final Pages pages;
    private final BuiltInPacks builtIn;
    private final RuleVersions versions;
    private final ProveRules proof;
    private final ActivateRules activate;

    RuleVersionResource(
            Database database,
            Writes writes,
            Pages pages,
            BuiltInPacks builtIn,
            RuleVersions versions,
            ProveRules proof,
            ActivateRules activate) {
        this.database = database;
        this.writes = writes;
        this.pages = pages;
        this.builtIn = builtIn;
        this.versions = versions;
        this.proof = proof;
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
        requireOwn(id);
        return writes.postPrepared(
                () -> proof.proven(body),
                (tx, proven) -> versions.add(tx, proven)
                        .map(version -> Reply.created(
                                "/v1/rule-packs/" + id + "/versions/" + version.number(),
                                RuleVersionView.of(version))));
    }

    @GET
    @Operation(operationId = "listRulePackVersions", summary = "The versions of a pack, newest first")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RuleVersionView.Page> list(
            String id, @RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        PageRequest page = pages.open(limit, cursor);
        if (!id.equals(RulePackView.WORKSPACE)) {
            return Uni.createFrom()
                    .item(new RuleVersionView.Page(List.of(RuleVersionView.of(requireBuiltIn(id))), null, false));
        }
        return database.read(tx -> versions.page(tx, page))
                .map(rows -> pages.close(page, rows, row -> List.of(Integer.toString(row.number()))))
                .map(slice -> slice.map(RuleVersionView::of))
                .map(slice -> new RuleVersionView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getRulePackVersion", summary = "One version with its words")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RuleVersionView> get(String id, int number) {
        if (id.equals(RulePackView.WORKSPACE)) {
            return database.read(tx -> versions.require(tx, number)).map(RuleVersionView::of);
        }
        RulePack pack = requireBuiltIn(id);
        if (number != 1) throw ProblemException.notFound("version", number);
        return Uni.createFrom().item(RuleVersionView.of(pack));
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
        requireOwn(id);
        return writes.post(
                tx -> activate.in(tx, number, ifMatch).map(version -> Reply.ok(RuleVersionView.of(version))));
    }

    private void requireOwn(String id) {
        if (id.equals(RulePackView.WORKSPACE)) return;
        requireBuiltIn(id);
        throw new ProblemException(
                CampaignProblem.RULE_PACK_READ_ONLY, "Add a version to the pack `workspace` instead.");
    }

    private RulePack requireBuiltIn(String id) {
        return builtIn.find(id).orElseThrow(() -> ProblemException.notFound("rule pack", id));
    }
}
