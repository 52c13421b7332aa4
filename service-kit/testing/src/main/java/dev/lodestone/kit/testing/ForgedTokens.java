package dev.lodestone.kit.testing;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Tokens that no service may believe, each by the name of its lie. */
public final class ForgedTokens {
    private ForgedTokens() {}

    /** Each would be good for these scopes if it were true. */
    public static Map<String, String> of(UUID workspace, String... scopes) {
        SigningKey issuers = Tokens.key();
        SigningKey strangers = SigningKey.generate();
        String payload = Tokens.in(workspace).scopes(scopes).payload();
        long now = NumericDate.now().getValue();
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("no token at all", "nonsense");
        forged.put("unsigned, algorithm none", signed(payload, AlgorithmIdentifiers.NONE, null, issuers));
        forged.put("signature cut off", withoutSignature(issuers.sign(payload)));
        forged.put("public key used as shared secret", keyConfusion(payload, issuers));
        forged.put("stranger's key", strangers.sign(payload));
        forged.put("stranger's key under the issuer's key id", signed(payload, "RS256", strangers, issuers));
        forged.put("stranger's key sent along", withEmbeddedKey(payload, strangers, issuers));
        forged.put("edited claim", edited(issuers.sign(payload), workspace));
        forged.put(
                "wrong issuer",
                good(workspace, scopes).claim("iss", "http://localhost:1").token());
        forged.put(
                "wrong audience",
                good(workspace, scopes).claim("aud", "another").token());
        forged.put("no audience", good(workspace, scopes).claim("aud", null).token());
        forged.put("expired", good(workspace, scopes).claim("exp", now - 120).token());
        forged.put("without expiry", good(workspace, scopes).claim("exp", null).token());
        forged.put(
                "not valid yet", good(workspace, scopes).claim("nbf", now + 600).token());
        forged.put(
                "without workspace",
                good(workspace, scopes).claim("workspace_id", null).token());
        forged.put(
                "workspace that is no id",
                good(workspace, scopes).claim("workspace_id", "*").token());
        forged.put("without subject", good(workspace, scopes).claim("sub", null).token());
        return forged;
    }

    private static Tokens good(UUID workspace, String... scopes) {
        return Tokens.in(workspace).scopes(scopes);
    }

    private static String keyConfusion(String payload, SigningKey issuers) {
        byte[] secret = issuers.pair().getPublicKey().getEncoded();
        JsonWebSignature signature = header(payload, AlgorithmIdentifiers.HMAC_SHA256, issuers);
        return serialized(signature, new HmacKey(secret));
    }

    private static String withEmbeddedKey(String payload, SigningKey strangers, SigningKey issuers) {
        JsonWebSignature signature = header(payload, AlgorithmIdentifiers.RSA_USING_SHA256, issuers);
        signature.getHeaders().setObjectHeaderValue("jwk", strangers.pair().toParams(OutputControlLevel.PUBLIC_ONLY));
        return serialized(signature, strangers.pair().getPrivateKey());
    }

    private static String signed(String payload, String algorithm, @Nullable SigningKey signer, SigningKey named) {
        return serialized(
                header(payload, algorithm, named),
                signer == null ? null : signer.pair().getPrivateKey());
    }

    private static JsonWebSignature header(String payload, String algorithm, SigningKey named) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(named.pair().getKeyId());
        signature.setPayload(payload);
        return signature;
    }

    private static String serialized(JsonWebSignature signature, @Nullable Key key) {
        try {
            signature.setKey(key);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutSignature(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    private static String edited(String token, UUID workspace) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(workspace.toString(), new UUID(7, 7).toString());
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + payload + "." + parts[2];
    }
}
