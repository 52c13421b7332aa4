package dev.lodestone.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Access tokens of tests: {@code Tokens.in(workspace).scopes("creators:read").bearer()}. */
public final class Tokens {
    /** Signing costs more than most requests; a token outlives the test run. */
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private final Map<String, Object> claims = new TreeMap<>();

    private Tokens() {
        claims.put("sub", "ana");
    }

    /** A user of the workspace; take a random workspace for each test, so that tests do not see each other. */
    public static Tokens in(UUID workspace) {
        return new Tokens().claim("workspace_id", workspace.toString());
    }

    /** Another service of the suite: it has no workspace of its own and names one in the header Lodestone-Workspace. */
    public static Tokens ofService() {
        return new Tokens().subject("service").scopes("service");
    }

    public Tokens subject(String subject) {
        return claim("sub", subject);
    }

    public Tokens scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    public Tokens creator(UUID creator) {
        return claim("creator_id", creator.toString());
    }

    /** Any claim, to win over the usual one; null leaves it out. */
    public Tokens claim(String name, @Nullable Object value) {
        claims.put(name, value);
        return this;
    }

    public String token() {
        return SIGNED.computeIfAbsent(List.of(issuer(), new TreeMap<>(claims)), once -> key().sign(payload()));
    }

    /** The value of the Authorization header. */
    public String bearer() {
        return "Bearer " + token();
    }

    String payload() {
        return StandardClaims.of(issuer(), claims);
    }

    private static String issuer() {
        return config("lodestone.issuer.url");
    }

    /** The issuer's own key: known to tests through the configuration, whatever class loader they run in. */
    static SigningKey key() {
        return SigningKey.parse(config(LodestoneTestResource.SIGNING_KEY));
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
