package dev.lodestone.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the system says of a running process; empty where it does not tell. */
public final class ProcessStatus {
    private ProcessStatus() {}

    public static OptionalLong residentBytes(long pid) {
        return bytes(pid, "VmRSS:");
    }

    /** The most that was ever resident. */
    public static OptionalLong peakResidentBytes(long pid) {
        return bytes(pid, "VmHWM:");
    }

    private static OptionalLong bytes(long pid, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }
}
