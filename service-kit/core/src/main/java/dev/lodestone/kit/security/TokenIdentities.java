package dev.lodestone.kit.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Asked before Quarkus's own provider, which verifies whatever is not remembered. Quarkus remembers only what an issuer said of
 * opaque tokens; what it computes of a signed one it computes for each request.
 */
@Singleton
class TokenIdentities implements IdentityProvider<TokenAuthenticationRequest> {
    /** A token that names the key of its sender is worth nothing without a proof of that key, which comes with each request. */
    private static final String BOUND_TO_A_KEY = "cnf";

    private final IdentityProvider<TokenAuthenticationRequest> verifier;
    private final RememberedTokens remembered;

    @Inject
    TokenIdentities(OidcIdentityProvider verifier, RememberedTokens remembered) {
        this((IdentityProvider<TokenAuthenticationRequest>) verifier, remembered);
    }

    TokenIdentities(IdentityProvider<TokenAuthenticationRequest> verifier, RememberedTokens remembered) {
        this.verifier = verifier;
        this.remembered = remembered;
    }

    @Override
    public int priority() {
        return verifier.priority() + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential sent)) {
            return verifier.authenticate(request, context);
        }
        return remembered
                .find(sent.getToken())
                .map(who -> Uni.createFrom().item(who))
                .orElseGet(() -> verifier.authenticate(request, context)
                        .onItem()
                        .ifNotNull()
                        .transform(verified -> remember(sent, verified)));
    }

    private SecurityIdentity remember(AccessTokenCredential sent, SecurityIdentity verified) {
        if (!(verified.getPrincipal() instanceof JsonWebToken token)
                || token.containsClaim(BOUND_TO_A_KEY)
                || isIssuersWord(verified)) {
            return verified;
        }
        SecurityIdentity who = withoutItsRequest(sent, verified);
        remembered.remember(sent.getToken(), who, Instant.ofEpochSecond(token.getExpirationTime()));
        return who;
    }

    /** Whoever has an installation ask the issuer about each token wants to know of one that was withdrawn. */
    private static boolean isIssuersWord(SecurityIdentity verified) {
        return verified.getAttribute(OidcUtils.INTROSPECTION_ATTRIBUTE) != null;
    }

    /** Quarkus's own holds the request that it came with. */
    private static SecurityIdentity withoutItsRequest(AccessTokenCredential sent, SecurityIdentity verified) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(verified.getPrincipal())
                .addCredential(sent)
                .addRoles(verified.getRoles())
                .addPermissions(verified.getPermissions())
                .build();
    }
}
