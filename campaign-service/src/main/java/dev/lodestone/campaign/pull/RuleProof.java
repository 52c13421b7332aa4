package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lodestone.campaign.pull.phrase.PhraseFault;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether rules that a workspace wrote can be read, cost little, and do what their examples say. Each is tried alone, so that
 * what it says does not depend on the other rules of the day.
 */
public final class RuleProof {
    private static final int MOST_READINGS = 5_000;
    private static final int LARGEST_PATTERNS = 1_000;
    private static final int LARGEST_REPETITION = 1_000;
    private static final Pattern REPETITION = Pattern.compile("\\{([0-9]{1,5})(?:,([0-9]{0,5}))?}");

    /** {@code pointer} is a JSON Pointer from the rules' own root. */
    public record Fault(String pointer, String code, String message) {}

    private final List<Fault> faults = new ArrayList<>();
    private final ContentCheck cues;
    private int readings;
    private int patternSize;

    private RuleProof(ContentCheck cues) {
        this.cues = cues;
    }

    /** @param cues an engine with the guards of a language and without rules, see {@link ContentCheck#withoutRules} */
    public static List<Fault> faults(List<Rule> rules, ContentCheck cues) {
        RuleProof proof = new RuleProof(cues);
        IntStream.range(0, rules.size()).forEach(i -> proof.prove("/rules/" + i, rules.get(i)));
        if (proof.readings > MOST_READINGS) {
            proof.fault(
                    "/rules",
                    "size",
                    "All phrases together can be read in " + proof.readings + " ways; " + MOST_READINGS
                            + " are possible. Use fewer alternatives.");
        }
        if (proof.patternSize > LARGEST_PATTERNS) {
            proof.fault(
                    "/rules",
                    "size",
                    "All patterns together compile to " + proof.patternSize + " steps; " + LARGEST_PATTERNS
                            + " are possible. Use fewer repetitions.");
        }
        return List.copyOf(proof.faults);
    }

    private void prove(String at, Rule rule) {
        int before = faults.size();
        each(rule.phrases(), at + "/phrases/", this::phrase);
        each(rule.unless(), at + "/unless/", this::phrase);
        each(rule.patterns(), at + "/patterns/", this::pattern);
        if (faults.size() > before || readings > MOST_READINGS || patternSize > LARGEST_PATTERNS) return;
        ContentCheck alone = cues.with(new WorkspaceRules(1, "", List.of(rule), Set.of(), List.of(), List.of(), null));
        each(rule.fires(), at + "/fires/", (place, example) -> {
            if (!speaks(alone, rule, example)) fault(place, "example", "The rule stays quiet on this text.");
        });
        each(rule.quiet(), at + "/quiet/", (place, example) -> {
            if (speaks(alone, rule, example)) fault(place, "example", "The rule fires on this text.");
        });
    }

    private void phrase(String at, String written) {
        if (readings > MOST_READINGS) return;
        try {
            readings += Phrases.readings(written);
        } catch (PhraseFault fault) {
            fault(at, "phrase", String.valueOf(fault.getMessage()));
        }
    }

    private void pattern(String at, String written) {
        if (patternSize > LARGEST_PATTERNS) return;
        if (repetition(written) > LARGEST_REPETITION) {
            fault(at, "pattern", "Its counted repetitions multiply to more than " + LARGEST_REPETITION + ".");
            return;
        }
        try {
            patternSize += Pattern.compile(written, Pattern.CASE_INSENSITIVE).programSize();
        } catch (PatternSyntaxException refusal) {
            int place = Math.max(0, written.indexOf(refusal.getPattern()));
            fault(at, "pattern", "RE2 cannot read it: " + refusal.getDescription() + " at " + place);
        }
    }

    /** RE2 writes a repetition out before it says how long the program is, so nested ones must not reach it. */
    private static long repetition(String written) {
        long product = 1;
        Matcher counts = REPETITION.matcher(written);
        while (counts.find() && product <= LARGEST_REPETITION) {
            String most = counts.group(2) == null || counts.group(2).isEmpty() ? counts.group(1) : counts.group(2);
            product *= Math.max(1, Integer.parseInt(most));
        }
        return product;
    }

    private static boolean speaks(ContentCheck alone, Rule rule, Example example) {
        return alone.check(example.text(), Options.DEFAULT).findings().stream()
                .anyMatch(finding -> finding.ruleId().equals(rule.id()));
    }

    private interface Test<T> {
        void on(String at, T value);
    }

    private static <T> void each(List<T> values, String at, Test<T> test) {
        IntStream.range(0, values.size()).forEach(i -> test.on(at + i, values.get(i)));
    }

    private void fault(String at, String code, String message) {
        faults.add(new Fault(at, code, message));
    }
}
