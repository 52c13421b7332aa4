package dev.lodestone.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.LocalIssuer.Client;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {
    private static final Client APP =
            new Client("app", "s3cret", Map.of("scope", "creators:read creators:write", "workspace_id", "w1"));

    /** Making one takes seconds. */
    private static final SigningKey KEY = SigningKey.generate();

    private final LocalIssuer issuer = LocalIssuer.start(0, KEY, List.of(APP));

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_client_gets_a_token_that_its_published_keys_verify() throws Exception {
        String token = given().auth()
                .preemptive()
                .basic("app", "s3cret")
                .formParam("grant_type", "client_credentials")
                .post(issuer.url() + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");

        JwtClaims claims = verified(token);

        assertThat(claims.getSubject()).isEqualTo("app");
        assertThat(claims.getStringClaimValue("scope")).isEqualTo("creators:read creators:write");
        assertThat(claims.getStringClaimValue("workspace_id")).isEqualTo("w1");
    }

    @Test
    void a_client_may_ask_for_less_but_not_for_more() {
        ask("s3cret", "creators:read").then().statusCode(200);
        ask("s3cret", "payouts:write").then().statusCode(400);
    }

    @Test
    void a_wrong_secret_is_refused() {
        ask("wrong", "creators:read").then().statusCode(401);
    }

    /** Half of all clients do not encode the secret before they put it into the header. */
    @Test
    void a_secret_with_signs_may_be_sent_encoded_or_as_it_is() {
        String secret = "a+b/c=";
        issuer.register(new LocalIssuer.Client("signs", secret, Map.of("scope", "creators:read")));

        for (String sent : List.of(secret, "a%2Bb%2Fc%3D")) {
            given().auth()
                    .preemptive()
                    .basic("signs", sent)
                    .formParam("grant_type", "client_credentials")
                    .post(issuer.url() + "/token")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void the_discovery_document_names_the_issuer() {
        String named =
                given().get(issuer.url() + "/.well-known/openid-configuration").path("issuer");

        assertThat(named).isEqualTo(issuer.url());
    }

    @Test
    void a_kept_key_survives_a_restart(@TempDir Path folder) {
        SigningKey first = SigningKey.keptIn(folder.resolve("key.json"));
        SigningKey second = SigningKey.keptIn(folder.resolve("key.json"));

        assertThat(second.publicKeys()).isEqualTo(first.publicKeys());
    }

    private io.restassured.response.Response ask(String secret, String scope) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "app")
                .formParam("client_secret", secret)
                .formParam("scope", scope)
                .post(issuer.url() + "/token");
    }

    private JwtClaims verified(String token) throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer.url() + "/jwks")))
                .setExpectedIssuer(issuer.url())
                .setExpectedAudience(LocalIssuer.AUDIENCE)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
