package dev.lodestone.kit.testing.isolation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A workspace, and the records that were made in it so far: one of each. */
public final class Home {
    private final Records records;
    private final UUID workspace = UUID.randomUUID();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<Class<?>, Object> fixtures = new HashMap<>();

    Home(Records records) {
        this.records = records;
    }

    Home another() {
        return new Home(records);
    }

    public UUID workspace() {
        return workspace;
    }

    /** A word that occurs in this workspace only: records carry it, so that a leak is seen. */
    public String word() {
        return "w" + workspace.toString().substring(24);
    }

    /** The service's own fixture for this workspace, the same at each call. */
    public <T> T fixture(Class<T> type, Function<UUID, T> make) {
        return type.cast(fixtures.computeIfAbsent(type, first -> make.apply(workspace)));
    }

    /** Where this workspace's record of that kind is. */
    public String path(String contractPath) {
        String place = Records.place(contractPath);
        String known = paths.get(place);
        if (known == null) {
            known = Optional.ofNullable(records.makers().get(place))
                    .orElseThrow(() -> new IllegalStateException("Describe how to make one: " + place))
                    .apply(this);
            paths.put(place, known);
        }
        return known;
    }

    /** The same for one operation, which may need its record in another state than the others. */
    String pathFor(String operation, String contractPath) {
        return path(records.makers().containsKey(operation) ? operation : contractPath);
    }

    public String id(String contractPath) {
        String path = path(contractPath);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The record that a name in a query or body means. */
    String named(String name) {
        return Optional.ofNullable(records.names().get(name))
                .map(this::id)
                .orElseThrow(() -> new IllegalStateException("Say of which record this is the id: " + name));
    }

    Optional<UUID> creator() {
        return Optional.ofNullable(records.names().get("creatorId")).map(place -> UUID.fromString(id(place)));
    }
}
