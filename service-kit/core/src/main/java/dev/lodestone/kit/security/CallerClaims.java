package dev.lodestone.kit.security;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the caller from a verified token: claims {@code workspace_id}, {@code sub}, {@code scope}, and the
 * one that the service has chosen to name what is the caller's own. A
 * service that names no workspace reads none, except from the event feed.
 */
@ApplicationScoped
class CallerClaims {
    private final String own;

    CallerClaims(@ConfigProperty(name = "lodestone.token.own-claim") String own) {
        this.own = own;
    }

    /** The claim without which the scope {@code self} lets nobody in. */
    String own() {
        return own;
    }

    Caller read(SecurityIdentity identity, String requestId, Optional<String> namedWorkspace) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw refused("The access token is not a JSON Web Token.");
        }
        Set<String> scopes = scopes(token);
        UUID workspace = scopes.contains("service")
                ? namedWorkspace.map(CallerClaims::workspaceHeader).orElse(Caller.NO_WORKSPACE)
                : uuid(token, "workspace_id").orElseThrow(() -> refused("The token has no claim workspace_id."));
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            throw refused("The token has no claim sub.");
        }
        return new Caller(workspace, token.getSubject(), scopes, uuid(token, own), requestId);
    }

    private static Set<String> scopes(JsonWebToken token) {
        Object scope = token.getClaim("scope");
        return scope == null || scope.toString().isBlank()
                ? Set.of()
                : Set.copyOf(Arrays.asList(scope.toString().strip().split("\\s+")));
    }

    private static Optional<UUID> uuid(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        try {
            return Optional.ofNullable(value).map(Object::toString).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            throw refused("The claim " + claim + " is not a UUID.");
        }
    }

    private static UUID workspaceHeader(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw new ProblemException(CommonProblem.MALFORMED_REQUEST, "Lodestone-Workspace must be a UUID.");
        }
    }

    private static ProblemException refused(String why) {
        return new ProblemException(CommonProblem.UNAUTHENTICATED, why);
    }
}
