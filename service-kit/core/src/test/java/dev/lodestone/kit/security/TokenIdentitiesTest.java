package dev.lodestone.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class TokenIdentitiesTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = BEGIN;
    private final FakeIssuer issuer = new FakeIssuer();
    private final TokenIdentities identities =
            new TokenIdentities(issuer, new RememberedTokens(() -> now, Duration.ofMinutes(1)));

    @Test
    void it_is_asked_before_the_one_that_verifies() {
        assertThat(identities.priority()).isGreaterThan(issuer.priority());
    }

    @Test
    void a_good_token_is_verified_once() {
        issuer.vouchFor("good", claims());

        assertThat(who("good").getPrincipal().getName()).isEqualTo("ana");
        assertThat(who("good").getPrincipal().getName()).isEqualTo("ana");
        assertThat(issuer.asked).containsExactly("good");
    }

    @Test
    void a_token_that_differs_from_a_good_one_is_verified_and_refused() {
        issuer.vouchFor("good", claims());
        who("good");

        assertThatThrownBy(() -> who("gooD")).isInstanceOf(AuthenticationFailedException.class);
        assertThat(issuer.asked).containsExactly("good", "gooD");
    }

    @Test
    void a_refusal_is_not_remembered() {
        assertThatThrownBy(() -> who("early")).isInstanceOf(AuthenticationFailedException.class);
        issuer.vouchFor("early", claims());

        assertThat(who("early").getPrincipal().getName()).isEqualTo("ana");
    }

    @Test
    void a_token_whose_key_the_issuer_takes_back_is_refused_within_a_minute() {
        issuer.vouchFor("good", claims());
        who("good");
        issuer.good.clear();

        now = BEGIN.plusSeconds(59);
        assertThat(who("good").isAnonymous()).isFalse();
        now = BEGIN.plusSeconds(60);
        assertThatThrownBy(() -> who("good")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void a_token_that_has_expired_since_is_refused() {
        JwtClaims claims = claims();
        claims.setClaim("exp", BEGIN.plusSeconds(30).getEpochSecond());
        issuer.vouchFor("short", claims);
        who("short");
        issuer.good.clear();

        now = BEGIN.plusSeconds(30);
        assertThatThrownBy(() -> who("short")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void a_token_that_is_bound_to_a_key_is_verified_each_time() {
        JwtClaims bound = claims();
        bound.setClaim("cnf", Map.of("x5t#S256", "thumbprint"));
        issuer.vouchFor("bound", bound);
        who("bound");
        who("bound");

        assertThat(issuer.asked).containsExactly("bound", "bound");
    }

    @Test
    void a_token_that_the_issuer_is_asked_about_is_asked_about_each_time() {
        issuer.attribute = OidcUtils.INTROSPECTION_ATTRIBUTE;
        issuer.vouchFor("good", claims());
        who("good");
        who("good");

        assertThat(issuer.asked).containsExactly("good", "good");
    }

    @Test
    void who_is_remembered_holds_nothing_of_the_request_and_is_the_same_from_the_first_on() {
        issuer.vouchFor("good", claims());

        SecurityIdentity first = who("good");
        assertThat(first.getAttributes()).isEmpty();
        assertThat(who("good")).isSameAs(first);
    }

    private SecurityIdentity who(String token) {
        TokenAuthenticationRequest request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return identities
                .authenticate(request, work -> Uni.createFrom().nullItem())
                .await()
                .indefinitely();
    }

    private static JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("ana");
        claims.setClaim("exp", BEGIN.plusSeconds(3_600).getEpochSecond());
        return claims;
    }
}
