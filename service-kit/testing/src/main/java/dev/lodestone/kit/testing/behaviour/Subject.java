package dev.lodestone.kit.testing.behaviour;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The resource by which a service shows that it keeps the rules of the house.
 *
 * @param path         its collection, e.g. {@code /v1/creators}; one of it lives at {@code path/{id}}
 * @param body         a valid body for POST as JSON, another one at each call; it may prepare what it needs in the workspace
 * @param textProperty a property of the body that holds free text
 */
public record Subject(
        String path,
        Function<UUID, String> body,
        String textProperty,
        String writeScope,
        String readScope,
        Set<String> publicOperations,
        Set<String> exceptions) {

    public static Subject of(
            String path, String textProperty, String writeScope, String readScope, Function<UUID, String> body) {
        return new Subject(path, body, textProperty, writeScope, readScope, Set.of(), Set.of());
    }

    /** The operationIds that need no token. */
    public Subject withPublicOperations(String... operationIds) {
        return new Subject(path, body, textProperty, writeScope, readScope, Set.of(operationIds), exceptions);
    }

    /** Operations, tables and indexes that break a general rule on purpose; say why beside each. */
    public Subject withExceptions(String... names) {
        return new Subject(path, body, textProperty, writeScope, readScope, publicOperations, Set.of(names));
    }
}
