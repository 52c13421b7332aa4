package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.contract.ContractOperation;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Each kind of caller that an operation may let in. */
enum Asker {
    /** Somebody with every scope of the operation that is not for one creator or one service alone. */
    MEMBER,
    /** A creator. */
    CREATOR,
    /** Another service that acts for the workspace. */
    SERVICE,
    /** A creator of the very workspace that the record is in, but not the creator whom it is about. */
    OTHER_CREATOR;

    boolean mayAsk(ContractOperation operation) {
        return switch (this) {
            case MEMBER -> !memberScopes(operation).isEmpty();
            case CREATOR, OTHER_CREATOR -> operation.scopes().contains("self");
            case SERVICE -> operation.scopes().contains("service");
        };
    }

    RequestSpecification request(ContractOperation operation, Home home) {
        Tokens token = Tokens.in(home.workspace());
        return switch (this) {
            case MEMBER -> as(token.scopes(memberScopes(operation).toArray(String[]::new)));
            case CREATOR -> as(token.scopes("self").creator(home.creator().orElseGet(UUID::randomUUID)));
            case SERVICE ->
                as(Tokens.ofService())
                        .header("Lodestone-Workspace", home.workspace().toString());
            case OTHER_CREATOR -> as(token.scopes("self").creator(UUID.randomUUID()));
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
