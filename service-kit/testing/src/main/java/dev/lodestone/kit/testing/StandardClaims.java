package dev.lodestone.kit.testing;

import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

final class StandardClaims {
    static final int LIFETIME_MINUTES = 60;

    private StandardClaims() {}

    static String of(String issuer, Map<String, ?> claims) {
        JwtClaims all = new JwtClaims();
        all.setIssuer(issuer);
        all.setAudience(LocalIssuer.AUDIENCE);
        all.setIssuedAt(NumericDate.now());
        all.setExpirationTimeMinutesInTheFuture(LIFETIME_MINUTES);
        all.setGeneratedJwtId();
        new HashMap<String, Object>(claims).forEach((name, value) -> {
            if (value == null) {
                all.unsetClaim(name);
            } else {
                all.setClaim(name, value);
            }
        });
        return all.toJson();
    }
}
