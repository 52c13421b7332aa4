package dev.lodestone.campaign.pull;

import static dev.lodestone.campaign.pull.Verdict.DisclosureStatus.FAIL;
import static dev.lodestone.campaign.pull.Verdict.DisclosureStatus.NOT_REQUIRED;
import static dev.lodestone.campaign.pull.Verdict.DisclosureStatus.PASS;
import static dev.lodestone.campaign.pull.Verdict.DisclosureStatus.WARN;

import dev.lodestone.campaign.pull.Options.Format;
import dev.lodestone.campaign.pull.Verdict.Disclosure;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a paid or gifted tie is told clearly enough. A gate of its own: no charm makes up for a hidden advertisement. */
final class DisclosureGate {
    private static final int FOLD = 125;
    private static final int FOLD_LINES = 3;

    private final Labels labels;

    DisclosureGate(Map<String, List<String>> labels) {
        this.labels = new Labels(labels);
    }

    Disclosure check(Prose prose, Options options, List<Finding> findings) {
        if (!options.isTied()) {
            return new Disclosure(NOT_REQUIRED, List.of(), "No material tie was stated.");
        }
        List<Labels.Seen> strong = labels.strong(prose, options.jurisdictions());
        List<Labels.Seen> weak = labels.weak(prose);
        List<String> names = names(prose, strong, weak);
        if (strong.isEmpty() && weak.isEmpty()) {
            findings.add(at("DI-ABS-01", Severity.BLOCKER, prose, 0, 0, "The tie to the brand is not disclosed."));
            return new Disclosure(FAIL, names, "There is a material tie and no label says so.");
        }
        if (strong.isEmpty()) {
            Labels.Seen first = weak.getFirst();
            findings.add(
                    at("DI-AMB-01", Severity.MAJOR, prose, first.start(), first.end(), "This label is too vague."));
            return new Disclosure(WARN, names, "Only vague labels for the places named.");
        }
        return placed(prose, options, strong, names, findings);
    }

    private Disclosure placed(
            Prose prose, Options options, List<Labels.Seen> strong, List<String> names, List<Finding> findings) {
        Optional<Labels.Seen> clear = strong.stream()
                .filter(seen -> options.format() == Format.SCRIPT || isUpfront(prose, seen.start()))
                .findFirst();
        if (clear.isPresent()) return new Disclosure(PASS, names, "A clear label stands where readers see it.");
        Labels.Seen first = strong.getFirst();
        findings.add(at("DI-POS-01", Severity.MAJOR, prose, first.start(), first.end(), "The label comes too late."));
        return new Disclosure(WARN, names, "The label stands after the fold or inside a run of tags.");
    }

    private static boolean isUpfront(Prose prose, int start) {
        String before = prose.original().substring(0, start);
        boolean aboveFold = start < FOLD && before.lines().count() <= FOLD_LINES;
        return aboveFold && !Labels.inTagRun(prose.plain(), start);
    }

    private static List<String> names(Prose prose, List<Labels.Seen> strong, List<Labels.Seen> weak) {
        List<String> names = new ArrayList<>();
        strong.forEach(seen -> names.add(prose.original().substring(seen.start(), seen.end())));
        weak.forEach(seen -> names.add(prose.original().substring(seen.start(), seen.end())));
        return names.stream().distinct().toList();
    }

    private static Finding at(String rule, Severity severity, Prose prose, int start, int end, String message) {
        return Finding.at(
                rule,
                "disclosure",
                severity,
                prose,
                start,
                end,
                new Advice(
                        message,
                        "Readers must see the tie before they engage (FTC 16 CFR 255; ASA/CAP guide). Not legal advice.",
                        "Begin with \"Ad\" or \"Paid partnership\".",
                        95));
    }
}
