package dev.lodestone.local.stack;

import dev.lodestone.local.file.ClassArchive;
import java.util.List;

/** How the services of a suite are started. */
enum Start {
    /** With what the build has learnt, and side by side only as far as there are cores for it: more makes each of them slow. */
    USUAL,
    /** Watched by the virtual machine, and all at once: nobody waits for one of them. */
    WATCHED;

    int atOnce() {
        return this == WATCHED
                ? Service.values().length
                : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    List<String> optionsFor(ClassArchive archive) {
        return this == WATCHED ? archive.learning() : archive.learnt();
    }
}
