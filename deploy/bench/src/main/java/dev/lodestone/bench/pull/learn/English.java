package dev.lodestone.bench.pull.learn;

import dev.lodestone.campaign.pull.ContentCheck;
import java.util.List;
import java.util.Optional;

/** The engine for the language of the gold set. */
public final class English {
    /** What comes after one of these is often a thought of its own: "20% off ends tonight and everyone has it". */
    static final List<String> CONJUNCTIONS = List.of(
            "and", "or", "but", "so", "because", "cuz", "cos", "coz", "bc", "while", "if", "when", "until", "till", "then",
            "before", "n");

    private English() {}

    public static ContentCheck engine() {
        return Optional.ofNullable(ContentCheck.builtIn().get("en")).orElseThrow();
    }
}
