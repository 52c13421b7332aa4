package dev.lodestone.kit.workspace;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in which workspace. Comes from the token alone, or from {@link #job} for background work.
 *
 * @param own the id of what is the caller's own, as the token names it: all that the scope {@code self} lets in
 */
public record Caller(UUID workspace, String subject, Set<String> scopes, Optional<UUID> own, String requestId) {

    /** Nobody's workspace, to which no rows belong: of who reads past workspaces, or has none. */
    public static final UUID NO_WORKSPACE = new UUID(0, 0);

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

    /** The same caller with no more scopes than an operation names: what it may do elsewhere gives it nothing here. */
    public Caller within(Set<String> operation) {
        Set<String> held = scopes.stream().filter(operation::contains).collect(Collectors.toUnmodifiableSet());
        return new Caller(workspace, subject, held, own, requestId);
    }

    /** True for somebody who is let in for what is their own, and for nothing else. */
    public boolean isOnlySelf() {
        return scopes.equals(Set.of("self"));
    }

    /** Whose things to look for when these are asked for, or anybody's: somebody let in for their own finds only those. */
    public @Nullable UUID narrowed(@Nullable UUID asked) {
        return isOnlySelf() ? own.orElseThrow() : asked;
    }

    public boolean maySee(UUID whose) {
        return !isOnlySelf() || own.equals(Optional.of(whose));
    }
}
