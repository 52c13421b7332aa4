package dev.lodestone.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** The key pair of the issuer. */
public final class SigningKey {
    private static final int BITS = 2048;

    private final RsaJsonWebKey pair;

    private SigningKey(RsaJsonWebKey pair) {
        this.pair = pair;
    }

    public static SigningKey generate() {
        try {
            RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(BITS);
            pair.setKeyId(pair.calculateBase64urlEncodedThumbprint("SHA-256"));
            pair.setUse(Use.SIGNATURE);
            pair.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return new SigningKey(pair);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key of the file, or a new one that is written there, readable by the owner only. */
    public static SigningKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return parse(Files.readString(file));
            }
            SigningKey fresh = generate();
            Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "key-", ".json");
            Files.writeString(whole, fresh.privateKey());
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SigningKey parse(String privateKey) {
        try {
            return new SigningKey(new RsaJsonWebKey(JsonUtil.parseJson(privateKey)));
        } catch (JoseException e) {
            throw new IllegalArgumentException("This is not an RSA key in JWK form", e);
        }
    }

    /** The whole pair as a JSON Web Key. */
    String privateKey() {
        return pair.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    String sign(String claims) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(pair.getKeyId());
        signature.setKey(pair.getPrivateKey());
        signature.setPayload(claims);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    RsaJsonWebKey pair() {
        return pair;
    }

    String publicKeys() {
        return new JsonWebKeySet(pair).toJson(OutputControlLevel.PUBLIC_ONLY);
    }
}
