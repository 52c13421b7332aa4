package dev.lodestone.local.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this installation: made at random when first asked for, kept in the data folder, committed nowhere. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    public Secrets(Path folder) {
        file = folder.resolve("secrets.properties");
        try {
            if (Files.exists(file)) load();
            else create(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
    }

    private void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    public synchronized String of(String name) {
        String known = values.getProperty(name);
        if (known != null) return known;
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String fresh = Base64.getEncoder().encodeToString(bytes);
        values.setProperty(name, fresh);
        save();
        return fresh;
    }

    private void save() {
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
