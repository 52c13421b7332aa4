package dev.lodestone.kit.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts, and in which workspace. Comes from the token alone, or from {@link #job} for background work. */
public record Caller(UUID workspace, String subject, Set<String> scopes, Optional<UUID> creator, String requestId) {

    public static Caller job(UUID workspace, String name) {
        return new Caller(workspace, "job:" + name, Set.of(), Optional.empty(), name);
    }

    public boolean has(String scope) {
        return scopes.contains(scope);
    }

    /** True for another service of the suite, which may name the workspace that it acts for. */
    public boolean isService() {
        return has("service");
    }

    /** True for a creator who sees only what is their own: `self` and no scope of an agency. */
    public boolean isOnlySelf() {
        return creator.isPresent() && scopes.stream().allMatch(scope -> scope.equals("self"));
    }
}
