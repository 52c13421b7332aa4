package dev.lodestone.local;

import java.io.PrintStream;

/** The only place that writes to the screen. */
final class Terminal {
    private final PrintStream out = System.out;

    void section(String title) {
        out.println();
        out.println("== " + title);
    }

    void line(String text) {
        out.println("   " + text);
    }

    void error(String text) {
        out.println();
        out.println("!! " + text);
    }
}
