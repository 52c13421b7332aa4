package dev.lodestone.bench.pull.gold;

import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import dev.lodestone.campaign.pull.Verdict.Level;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A text of the gold set without its marks, and where they stood. */
public record GoldText(
        String id,
        String writer,
        String platform,
        String format,
        String tie,
        List<String> jurisdictions,
        String level,
        String disclosure,
        String text,
        List<Mark> marks) {
    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("deadline", "urgency"),
            Map.entry("hurry", "urgency"),
            Map.entry("countdown", "urgency"),
            Map.entry("stock", "scarcity"),
            Map.entry("fast", "scarcity"),
            Map.entry("crowd", "social-proof"),
            Map.entry("fomo", "social-proof"),
            Map.entry("shame", "guilt"),
            Map.entry("regret", "guilt"),
            Map.entry("pity", "guilt"),
            Map.entry("body", "guilt"),
            Map.entry("order", "imperative"),
            Map.entry("asks", "imperative"),
            Map.entry("must", "imperative"),
            Map.entry("children", "imperative"),
            Map.entry("discount", "price-push"),
            Map.entry("code", "price-push"),
            Map.entry("anchor", "price-push"),
            Map.entry("strings", "price-push"),
            Map.entry("promise", "exaggeration"),
            Map.entry("superlative", "exaggeration"),
            Map.entry("hype", "exaggeration"),
            Map.entry("disease", "claims"),
            Map.entry("number", "claims"));

    /** Of the pushing half of a pair nobody said how much it pushes. */
    public static final String PUSHY = "pushy";

    public static GoldText unmarked(String writer, String level, String text) {
        return new GoldText(
                "", writer, "instagram", "caption", "none", List.of(), level, "not-required", text, List.of());
    }

    /** Marked by its writer where it presses, unlike a half of a pair. */
    public boolean isMarked() {
        return !id.isEmpty();
    }

    public record Mark(String tactic, Span span) {
        /** The dimension of the rules for this tactic; faults of form have none that a sentence could carry. */
        public String dimension() {
            return DIMENSIONS.getOrDefault(tactic, "");
        }

        public boolean presses() {
            return !tactic.equals("edition");
        }
    }

    public GoldText saying(String other) {
        return new GoldText(id, writer, platform, format, tie, jurisdictions, level, disclosure, other, List.of());
    }

    public Level pressure() {
        return Level.valueOf(level.toUpperCase(Locale.ROOT));
    }

    public Options options() {
        return new Options(
                "en",
                platform,
                Format.valueOf(format.toUpperCase(Locale.ROOT)),
                MaterialTie.valueOf(tie.toUpperCase(Locale.ROOT)),
                Set.copyOf(jurisdictions),
                List.of(),
                List.of(),
                Guidelines.DEFAULT);
    }
}
