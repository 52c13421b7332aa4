package dev.lodestone.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, read from its end. */
final class LogTail {
    private static final int BYTES = 32 * 1024;
    private static final int LINES_SHOWN = 25;

    private LogTail() {}

    /** For the end of a message. */
    static String shown(Path file) {
        return " Last lines of " + file + ":\n    " + String.join("\n    ", of(file));
    }

    private static List<String> of(Path file) {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, log.length() - BYTES);
            byte[] bytes = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(bytes);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            return List.of("(no log at " + file + ")");
        }
    }
}
