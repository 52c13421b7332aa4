package dev.lodestone.payout.rule;

import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import dev.lodestone.payout.program.Programs;
import dev.lodestone.payout.rule.RuleView.RulesView;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programs/{programId}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
class RuleResource {
    private final Reads reads;
    private final Writes writes;
    private final Programs programs;
    private final Rules rules;
    private final SetRule setRule;

    RuleResource(Reads reads, Writes writes, Programs programs, Rules rules, SetRule setRule) {
        this.reads = reads;
        this.writes = writes;
        this.programs = programs;
        this.rules = rules;
        this.setRule = setRule;
    }

    @GET
    @Operation(operationId = "listProgramRules", summary = "Every version of every commission rule of a program")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"earnings:read", "payouts:write"})
    public Uni<RulesView> list(UUID programId) {
        return reads.get(tx -> programs.require(tx, programId).chain(program -> rules.of(tx, program.id())))
                .map(found -> new RulesView(found.stream().map(RuleView::of).toList()));
    }

    @POST
    @Operation(operationId = "setProgramRule", summary = "Put a commission rule in force, for one creator or for all")
    @APIResponseSchema(value = RuleView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "payouts:write")
    public Uni<RestResponse<RuleView>> set(UUID programId, @Valid @NotNull RuleRequest body) {
        String path = "/v1/programs/" + programId + "/rules";
        return writes.post(tx -> programs.require(tx, programId)
                .chain(program -> setRule.in(tx, body.toDraft(program)))
                .map(rule -> Reply.created(path, RuleView.of(rule))));
    }
}
