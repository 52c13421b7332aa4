package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.kit.testing.contract.ContractOperation;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Each kind of caller that an operation may let in. */
enum Asker {
    /** Somebody with every scope that is not for one creator or one service alone. */
    MEMBER,
    /** A creator. */
    CREATOR,
    /** Another service that acts for the workspace. */
    SERVICE,
    /** A creator of the very workspace that the record is in, but not the creator whom it is about. */
    OTHER_CREATOR;

    private static final UUID NOBODY = UUID.randomUUID();
    private static final String[] ALL_MEMBER_SCOPES = Contract.committed().operations().stream()
            .flatMap(operation -> memberScopes(operation).stream())
            .distinct()
            .toArray(String[]::new);

    boolean mayAsk(ContractOperation operation) {
        return switch (this) {
            case MEMBER -> !memberScopes(operation).isEmpty();
            case CREATOR, OTHER_CREATOR -> operation.scopes().contains("self");
            case SERVICE -> operation.scopes().contains("service");
        };
    }

    RequestSpecification request(Home home) {
        Tokens token = Tokens.in(home.workspace());
        return switch (this) {
            case MEMBER -> as(token.scopes(ALL_MEMBER_SCOPES));
            case CREATOR -> as(token.scopes("self").creator(home.creator().orElseGet(UUID::randomUUID)));
            case SERVICE ->
                as(Tokens.ofService())
                        .header("Lodestone-Workspace", home.workspace().toString());
            case OTHER_CREATOR -> as(token.scopes("self").creator(NOBODY));
        };
    }

    private static RequestSpecification as(Tokens token) {
        return RestAssured.given().header("Authorization", token.bearer());
    }

    private static Set<String> memberScopes(ContractOperation operation) {
        Set<String> scopes = new TreeSet<>(operation.scopes());
        scopes.removeAll(Set.of("self", "service"));
        return scopes;
    }
}
