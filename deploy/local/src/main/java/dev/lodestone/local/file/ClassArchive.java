package dev.lodestone.local.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The archive of loaded classes that the first stop of a service writes, so that its next starts are faster. It is named
 * after one build: the JVM ignores the archive of another build, and does not replace it either.
 */
public record ClassArchive(Path file) {

    public static ClassArchive of(String name, Path jar, Path folder) {
        try {
            long built = Files.getLastModifiedTime(jar).toMillis();
            Path file = folder.resolve(name + "-" + Long.toString(built, 36) + ".jsa");
            forgetOthers(name, folder, file);
            return new ClassArchive(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetOthers(String name, Path folder, Path kept) throws IOException {
        try (Stream<Path> archives = Files.list(folder)) {
            for (Path archive : archives.toList()) {
                boolean ours = archive.getFileName().toString().startsWith(name + "-");
                if (ours && !archive.equals(kept)) Files.delete(archive);
            }
        }
    }
}
