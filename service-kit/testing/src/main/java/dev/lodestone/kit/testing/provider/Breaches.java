package dev.lodestone.kit.testing.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What between a consumer and a fake was against the provider's contract, until a test has failed for it. In a file, since
 * the fakes and the tests are loaded by different class loaders and share no memory.
 */
final class Breaches {
    static final Breaches OF_THIS_RUN = new Breaches(Path.of("target", "contract-breaches.txt"));

    private final Path file;

    Breaches(Path file) {
        this.file = file;
    }

    synchronized void add(String provider, Ask ask, List<String> faults) {
        try {
            for (String fault : faults) {
                String line = "%s of %s %s%n".formatted(ask, provider, fault);
                Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with every breach so far, each told once. */
    void check() {
        try {
            if (Files.exists(file)) {
                List<String> told = Files.readAllLines(file).stream().distinct().toList();
                Files.delete(file);
                throw new AssertionError("Against the provider's contract: " + String.join("; ", told));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
