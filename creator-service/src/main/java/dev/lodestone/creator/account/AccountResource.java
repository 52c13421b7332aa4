package dev.lodestone.creator.account;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.page.Reads;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/creators/{creatorId}/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
class AccountResource {
    private final Reads reads;
    private final Writes writes;
    private final CreatorGate gate;
    private final Accounts accounts;
    private final ChangeAccounts changeAccounts;

    AccountResource(Reads reads, Writes writes, CreatorGate gate, Accounts accounts, ChangeAccounts changeAccounts) {
        this.reads = reads;
        this.writes = writes;
        this.gate = gate;
        this.accounts = accounts;
        this.changeAccounts = changeAccounts;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "The creator's accounts")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<AccountView.All> list(UUID creatorId) {
        return reads.get(tx -> gate.read(tx, creatorId).chain(() -> accounts.of(tx, List.of(creatorId))))
                .map(all ->
                        new AccountView.All(all.stream().map(AccountView::of).toList()));
    }

    @POST
    @Operation(operationId = "addAccount", summary = "Adds an account with its first figures")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<AccountView>> add(UUID creatorId, @Valid @NotNull AccountRequest body) {
        return writes.post(tx -> changeAccounts
                .add(tx, creatorId, body)
                .map(account -> Reply.created(
                        "/v1/creators/" + creatorId + "/accounts/" + account.id(),
                        account.version(),
                        AccountView.of(account))));
    }

    @GET
    @Path("/{accountId}")
    @Operation(operationId = "getAccount", summary = "One account")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"creators:read", "self", "service"})
    public Uni<RestResponse<AccountView>> get(UUID creatorId, UUID accountId) {
        return reads.get(tx -> gate.read(tx, creatorId).chain(() -> accounts.require(tx, creatorId, accountId)))
                .map(account ->
                        Reply.ok(account.version(), AccountView.of(account)).toResponse());
    }

    @PATCH
    @Path("/{accountId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "updateAccount",
            summary = "Changes the handle or the verification; figures change through metrics")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<AccountView>> update(
            UUID creatorId,
            UUID accountId,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AccountPatch body) {
        return writes.change(tx -> changeAccounts
                .change(tx, creatorId, accountId, body, ifMatch)
                .map(account -> Reply.ok(account.version(), AccountView.of(account))));
    }

    @DELETE
    @Path("/{accountId}")
    @Operation(operationId = "removeAccount", summary = "Removes an account with its figures and its audience")
    @APIResponse(responseCode = "204", description = "Gone")
    @SecurityRequirement(name = "oauth2", scopes = "creators:write")
    public Uni<RestResponse<Void>> remove(
            UUID creatorId, UUID accountId, @RestHeader("If-Match") @Nullable String ifMatch) {
        return writes.change(
                tx -> changeAccounts.remove(tx, creatorId, accountId, ifMatch).replaceWith(Reply.<Void>noContent()));
    }
}
