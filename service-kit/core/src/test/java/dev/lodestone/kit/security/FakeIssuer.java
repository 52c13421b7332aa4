package dev.lodestone.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;

/** Vouches for the tokens that it is told of, and notes which it was asked about. */
final class FakeIssuer implements IdentityProvider<TokenAuthenticationRequest> {
    final Map<String, JwtClaims> good = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    String attribute = "request";

    void vouchFor(String token, JwtClaims claims) {
        good.put(token, claims);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        asked.add(token);
        if (!good.containsKey(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(new DefaultJWTCallerPrincipal(good.get(token)))
                        .addAttribute(attribute, request)
                        .build());
    }
}
