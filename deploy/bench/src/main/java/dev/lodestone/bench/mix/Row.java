package dev.lodestone.bench.mix;

/** One line of the table: what was asked, what was seen, and whether that is enough. */
public record Row(String what, String asked, String seen, boolean held) {

    public static Row of(String what, String asked, boolean held, String seen) {
        return new Row(what, asked, seen, held);
    }

    @Override
    public String toString() {
        return "| %-62s | %-34s | %-90s | %-4s |".formatted(what, asked, seen, held ? "yes" : "NO");
    }
}
