package dev.lodestone.kit.security;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.request.RequestFacts;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a request through when its token has a scope that the operation names; an operation that names none is closed. */
class ScopeFilter {
    private final CurrentIdentityAssociation identity;
    private final CallerClaims claims;
    private final CurrentCaller caller;
    private final RequestFacts facts;
    private final Map<Method, OperationRules> rules = new ConcurrentHashMap<>();

    ScopeFilter(CurrentIdentityAssociation identity, CallerClaims claims, CurrentCaller caller, RequestFacts facts) {
        this.identity = identity;
        this.claims = claims;
        this.caller = caller;
        this.facts = facts;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Response> check(ResourceInfo resource) {
        OperationRules operation = rules.computeIfAbsent(resource.getResourceMethod(), OperationRules::of);
        facts.remember(RequestFacts.OPERATION, operation.operationId());
        if (operation.isPublic()) {
            return Uni.createFrom().nullItem();
        }
        return identity.getDeferredIdentity()
                .invoke(who -> admit(who, operation))
                .replaceWith(Uni.createFrom().nullItem());
    }

    private void admit(SecurityIdentity who, OperationRules operation) {
        if (who.isAnonymous()) {
            throw new ProblemException(
                    CommonProblem.UNAUTHENTICATED, "Send a valid access token as 'Authorization: Bearer <token>'.");
        }
        Caller admitted = claims.read(who, facts.requestId(), facts.header("Lodestone-Workspace"))
                .within(operation.scopes());
        if (admitted.scopes().isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN, Problem.lacking(operation.scopes()));
        }
        if (admitted.isOnlySelf() && admitted.own().isEmpty()) {
            throw new ProblemException(
                    CommonProblem.FORBIDDEN, "A token with the scope self needs the claim " + claims.own() + ".");
        }
        caller.set(admitted);
    }
}
