package dev.lodestone.local.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A database server that outlived whoever started it: killed outright, a start cannot stop what it began. */
public final class LeftServer {
    private LeftServer() {}

    /** The process that works on this folder, if one does. */
    public static Optional<ProcessHandle> on(Path database) {
        Path note = database.resolve("postmaster.pid");
        if (Files.notExists(note)) return Optional.empty();
        try {
            long pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
