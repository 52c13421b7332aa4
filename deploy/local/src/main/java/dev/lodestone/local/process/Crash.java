package dev.lodestone.local.process;

import java.nio.file.Path;

/** The end of a process that nobody asked to end. */
public record Crash(String event, Path log) {

    public String report() {
        return event + LogTail.shown(log);
    }
}
