package dev.lodestone.local.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The database server that works on a folder. It is nobody's child, and outlives a start that is killed outright. */
public final class DatabaseServer {
    private DatabaseServer() {}

    /** The process that works on this folder, if one does. */
    public static Optional<ProcessHandle> on(Path database) {
        Path note = database.resolve("postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
