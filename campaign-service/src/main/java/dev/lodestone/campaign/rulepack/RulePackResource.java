package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.page.PageRequest;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/rule-packs")
@Tag(name = "RulePacks")
@Produces(MediaType.APPLICATION_JSON)
class RulePackResource {
    private final Reads reads;
    private final RuleVersions versions;
    private final PackVersions packs;
    private final ContentChecks checks;

    RulePackResource(Reads reads, RuleVersions versions, PackVersions packs, ContentChecks checks) {
        this.reads = reads;
        this.versions = versions;
        this.packs = packs;
        this.checks = checks;
    }

    @GET
    @Operation(operationId = "listRulePacks", summary = "The built-in packs and the workspace's own, by id")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RulePackView.Page> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return checks.onceRead(RulePacks::files)
                .chain(builtIn ->
                        reads.list(limit, cursor, (tx, page) -> page(tx, page, builtIn), row -> List.of(row.id())))
                .map(slice -> new RulePackView.Page(slice.data(), slice.nextCursor(), slice.hasMore()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRulePack",
            summary = "One pack with its rules",
            description = "The ETag of the pack `workspace` changes with each new version and each activation.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"campaigns:read", "content:review"})
    public Uni<RestResponse<RulePackView>> get(String id) {
        if (id.equals(WorkspaceRules.PACK)) return reads.get(this::own);
        return packs.requireBuiltIn(id)
                .map(pack -> Reply.ok(1, RulePackView.of(pack)).toResponse());
    }

    private Uni<List<RulePackView.Summary>> page(Tx tx, PageRequest page, List<RulePack> builtIn) {
        return versions.inForce(tx)
                .map(inForce -> Stream.concat(
                                builtIn.stream().map(RulePackView::of), Stream.of(RulePackView.own(inForce)))
                        .map(RulePackView.Summary::of)
                        .filter(pack -> page.after(0) == null || pack.id().compareTo(page.after(0)) > 0)
                        .sorted((some, other) -> some.id().compareTo(other.id()))
                        .limit(page.fetch())
                        .toList());
    }

    private Uni<RestResponse<RulePackView>> own(Tx tx) {
        return versions.packVersion(tx)
                .chain(version -> versions.inForce(tx)
                        .map(inForce ->
                                Reply.ok(version, RulePackView.own(inForce)).toResponse()));
    }
}
