package dev.lodestone.local.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the virtual machine learnt of a service while it watched one start of it, so that other starts need not find it out
 * again: the classes, loaded and linked, and since Java 25 what they do most (JEP 483, 514, 515). It is named after one
 * build: the virtual machine ignores the archive of another build, and does not replace it either.
 */
public record ClassArchive(Path file) {
    private static final boolean AHEAD_OF_TIME = Runtime.version().feature() >= 25;

    public static ClassArchive of(String name, Path jar, Path folder) {
        try {
            long built = Files.getLastModifiedTime(jar).toMillis();
            Path file =
                    folder.resolve("%s-%s.%s".formatted(name, Long.toString(built, 36), AHEAD_OF_TIME ? "aot" : "jsa"));
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

    public boolean exists() {
        return Files.exists(file);
    }

    /** Options of the Java command whose process writes this archive when it is asked to stop. */
    public List<String> learning() {
        return AHEAD_OF_TIME
                ? List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot=off")
                : List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Options of the Java command that starts with what was learnt, if anything was. */
    public List<String> learnt() {
        if (!exists()) return List.of();
        return List.of((AHEAD_OF_TIME ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }
}
