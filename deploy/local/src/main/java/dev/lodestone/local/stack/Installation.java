package dev.lodestone.local.stack;

import dev.lodestone.local.file.ClassArchive;
import dev.lodestone.local.file.PrivateFile;
import dev.lodestone.local.process.LocalFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Where the suite was built, where it keeps its data, and on which ports it listens. */
public record Installation(Path root, Path data, Ports ports) {
    /** Below the source tree; git ignores it. */
    public static final Path USUAL_DATA = Path.of(".local");

    /** The root of the source tree that the folder lies in. */
    public static Path rootAbove(Path folder) {
        for (Path here = folder.toAbsolutePath().normalize(); here != null; here = here.getParent()) {
            if (Files.isRegularFile(here.resolve("deploy/up"))) return here;
        }
        throw new LocalFailure("No source tree of Lodestone above " + folder);
    }

    public Path demo() {
        return root.resolve("deploy/demo");
    }

    public Path logs() {
        return folder("logs");
    }

    Path environments() {
        return folder("environments");
    }

    /** With the build whose classes they hold, not with the data: whatever starts from this build finds them. */
    public ClassArchive archiveOf(Service service) {
        return ClassArchive.of(service.label(), service.jar(root), made(root.resolve("deploy/local/target/archives")));
    }

    public Path database() {
        return data.resolve("database");
    }

    Path databaseLog() {
        return logs().resolve("postgresql.log");
    }

    Path providerLog() {
        return data.resolve("provider").resolve("log.ndjson");
    }

    Path signingKey() {
        return folder("issuer").resolve("signing-key.json");
    }

    /** The creator of the demo, once the main job has found one. A note that an end cut short is none: the job writes it anew. */
    Optional<UUID> demoCreator() {
        try {
            return Optional.of(
                    UUID.fromString(Files.readString(demoCreatorNote()).strip()));
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    void keepDemoCreator(UUID creatorId) {
        PrivateFile.write(demoCreatorNote(), creatorId + "\n");
    }

    private Path demoCreatorNote() {
        return folder("issuer").resolve("creator");
    }

    private Path folder(String name) {
        return made(data.resolve(name));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(Port port) {
        return "http://localhost:" + ports.of(port);
    }

    /** The command that prints a token of the suite that runs here. */
    public String tokenCommand(String client) {
        boolean usual = data.equals(root.resolve(USUAL_DATA));
        return "deploy/token " + client + (usual ? "" : " --data '" + data + "'");
    }

    /** deploy/token reads it, to ask the issuer that runs now. */
    void tellTokenCommand() {
        PrivateFile.write(data.resolve("running.properties"), "issuer=" + url(Port.ISSUER) + "\n");
    }

    public boolean isBuilt() {
        return unbuilt().isEmpty();
    }

    void requireBuilt() {
        unbuilt().ifPresent(service -> {
            throw new LocalFailure(service.label() + " is not built: " + service.jar(root)
                    + " is missing. Run deploy/up, or mvn -DskipTests package.");
        });
    }

    private Optional<Service> unbuilt() {
        return Arrays.stream(Service.values())
                .filter(service -> Files.notExists(service.jar(root)))
                .findFirst();
    }
}
