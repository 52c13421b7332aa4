package dev.lodestone.kit.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What outgrows these sizes is split: tests as well. */
final class HouseSizes {
    private static final int LONGEST_FILE = 150;
    private static final int LARGEST_PACKAGE = 12;

    private HouseSizes() {}

    static void check() {
        List<String> faults = Stream.of("src/main/java", "src/test/java")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(HouseSizes::faults)
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join(System.lineSeparator(), faults));
        }
    }

    static Stream<String> faults(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            Map<Path, Long> packages = files.stream()
                    .filter(HouseSizes::holdsTypes)
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            return Stream.concat(
                    files.stream()
                            .filter(file -> lines(file) > LONGEST_FILE)
                            .map(file -> file + " has " + lines(file) + " lines"),
                    packages.entrySet().stream()
                            .filter(found -> found.getValue() > LARGEST_PACKAGE)
                            .map(found -> found.getKey() + " has " + found.getValue() + " files"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a package says of itself makes it no larger. */
    private static boolean holdsTypes(Path file) {
        return !file.endsWith("package-info.java");
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
