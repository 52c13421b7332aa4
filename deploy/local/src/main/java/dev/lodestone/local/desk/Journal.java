package dev.lodestone.local.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells each step as it happens, and keeps what was told for the summary. */
public final class Journal {
    private final Consumer<String> out;
    private final List<String> lines = new ArrayList<>();
    private int step;

    public Journal(Consumer<String> out) {
        this.out = out;
    }

    public void step(String title) {
        step++;
        add(step + ". " + title);
    }

    public void say(String text) {
        add("   " + text);
    }

    public void end(String line) {
        add(line);
    }

    private void add(String line) {
        lines.add(line);
        out.accept(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** "12,345.67 EUR" from minor units; every currency of the demo has two decimals. */
    public static String amount(long minor, String currency) {
        long whole = Math.abs(minor) / 100;
        long cents = Math.abs(minor) % 100;
        return String.format(Locale.ROOT, "%s%,d.%02d %s", minor < 0 ? "-" : "", whole, cents, currency);
    }
}
