package dev.lodestone.local.stack;

import dev.lodestone.kit.testing.LocalIssuer;
import dev.lodestone.local.file.Secrets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may ask the local issuer for a token. Two people, because whoever builds a payout batch may not approve it. */
public final class DemoClients {
    public static final UUID WORKSPACE = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    private static final String AGENCY = "creators:read creators:write campaigns:read campaigns:write content:review"
            + " conversions:write earnings:read payouts:write payouts:approve webhooks:manage audit:read";
    private static final String APPROVER = "payouts:approve payouts:write earnings:read audit:read";

    private DemoClients() {}

    static List<LocalIssuer.Client> of(Secrets secrets) {
        return Stream.concat(
                        Stream.of(
                                person("agency", "ada", AGENCY, secrets),
                                person("approver", "grace", APPROVER, secrets),
                                person("shop", "shop", "conversions:write", secrets)),
                        Stream.of(Service.values()).map(service -> service(service, secrets)))
                .toList();
    }

    private static LocalIssuer.Client person(String id, String subject, String scopes, Secrets secrets) {
        return new LocalIssuer.Client(id, secrets.of(id), claims(subject, scopes));
    }

    private static LocalIssuer.Client service(Service service, Secrets secrets) {
        return new LocalIssuer.Client(
                service.label(), secrets.of(service.label()), Map.of("sub", service.label(), "scope", "service"));
    }

    static LocalIssuer.Client creator(UUID creatorId, Secrets secrets) {
        return new LocalIssuer.Client("creator", secrets.of("creator"), creatorClaims(creatorId));
    }

    public static Map<String, String> creatorClaims(UUID creatorId) {
        return Map.of(
                "sub",
                "creator-" + creatorId,
                "scope",
                "self",
                "workspace_id",
                WORKSPACE.toString(),
                "creator_id",
                creatorId.toString());
    }

    public static Map<String, String> agencyClaims() {
        return claims("ada", AGENCY);
    }

    public static Map<String, String> approverClaims() {
        return claims("grace", APPROVER);
    }

    private static Map<String, String> claims(String subject, String scopes) {
        return Map.of("sub", subject, "scope", scopes, "workspace_id", WORKSPACE.toString());
    }
}
