package dev.lodestone.campaign.pull.property;

import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wrong with a text after an edit that was not wrong before: signs without their words, and parts of sentences that are
 * neither as they were nor one of the wordings that the packs know. It knows nothing of how the engine cuts a text.
 */
final class WellFormed {
    private static final List<Pattern> ORPHANS = Stream.of(
                    "\\s[,.;:!?](?=\\s|$)",
                    "[,;:][ ]?[,.;:!?]",
                    "(?<![.])[.][.](?![.])",
                    "[.!?][ ]?,",
                    "^\\s*[,.;:!?)]",
                    "[,;:\\-\\u2013\\u2014|]\\s*$",
                    "[(\\[]\\s*[)\\]]",
                    "\"\"",
                    "\\S  +\\S",
                    "\\|\\s*\\|")
            .map(Pattern::compile)
            .toList();
    private static final Pattern SENTENCES = Pattern.compile(
            "(?<=[.!?\\u2026])[\\s\"'\\u2019\\u201d)]+|[\\n\\r|]+|[\\p{IsExtended_Pictographic}\\x{1F1E6}-\\x{1F1FF}\\uFE0F\\u200D]+");
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;:]|\\s[-\\u2013]\\s|\\u2014)\\s*");
    private static final Pattern LABELS = Pattern.compile("^(?:#\\w+(?:\\s+|$))+|(?:\\s+#\\w+)+$");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}#@$\\u20ac\\u00a3]+|[^\\p{L}\\p{N}%]+$");
    /** A sentence is whole without what it says in brackets. */
    private static final Pattern ASIDES = Pattern.compile("\\s*[(\\[][^()\\[\\]]*(?:[)\\]]|$)");

    private static final Set<String> NO_END = Set.of(
            "the", "a", "an", "to", "and", "or", "if", "on", "of", "in", "at", "with", "for", "from", "that", "is",
            "are", "was", "my", "your", "our", "i", "it's", "der", "die", "das", "und", "oder", "wenn", "mit", "von",
            "für", "ist");
    private static final Set<String> WORDINGS = Stream.concat(
                    RulePacks.LANGUAGES.stream()
                            .flatMap(language -> RulePacks.builtIn(language).rules().stream())
                            .flatMap(rule -> Stream.of(rule.gentler(), rule.alone())),
                    DisclosureMatrix.builtIn().labels().values().stream()
                            .flatMap(label -> Stream.ofNullable(label.say())))
            .flatMap(WellFormed::parts)
            .collect(Collectors.toSet());

    private WellFormed() {}

    static List<String> faults(String before, Edit edit) {
        String after = edit.applyTo(before);
        List<String> faults = new ArrayList<>();
        for (Pattern orphan : ORPHANS) {
            if (count(orphan, after) > count(orphan, before)) faults.add("orphaned sign: " + orphan);
        }
        List<String> untouched = sentences(before);
        for (String sentence : sentences(after)) {
            if (!untouched.contains(sentence)) faults.addAll(torn(sentence, untouched));
        }
        if (after.isBlank()) faults.add("nothing is left");
        return faults;
    }

    private static List<String> torn(String sentence, List<String> untouched) {
        Set<String> parts = untouched.stream()
                .flatMap(other -> Stream.of(other, ASIDES.matcher(other).replaceAll("")))
                .flatMap(WellFormed::parts)
                .collect(Collectors.toSet());
        Stream<String> half = parts(sentence)
                .filter(part -> !parts.contains(part) && !WORDINGS.contains(part))
                .map(part -> "half a clause: " + part);
        String[] words = sentence.split(" ", -1);
        boolean recased = untouched.stream().anyMatch(sentence::equalsIgnoreCase);
        boolean asBefore = untouched.stream().anyMatch(other -> other.endsWith(lastPart(sentence)));
        boolean open = !recased && !asBefore && NO_END.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
        boolean whole = untouched.stream().anyMatch(other -> other.endsWith(sentence) || other.startsWith(sentence));
        boolean lower = Character.isLowerCase(sentence.codePointAt(0))
                && untouched.stream().noneMatch(other -> Character.isLowerCase(other.codePointAt(0)));
        return Stream.concat(
                        half,
                        Stream.of(open ? "open end" : "", lower && !whole ? "small beginning" : "")
                                .filter(fault -> !fault.isEmpty()))
                .toList();
    }

    private static List<String> sentences(String text) {
        return SENTENCES
                .splitAsStream(text)
                .map(sentence -> EDGES.matcher(LABELS.matcher(sentence.strip()).replaceAll(""))
                        .replaceAll(""))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static String lastPart(String sentence) {
        String[] parts = PARTS.split(sentence);
        return parts[parts.length - 1];
    }

    private static Stream<String> parts(String sentence) {
        return Arrays.stream(PARTS.split(sentence))
                .map(part -> EDGES.matcher(part).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty());
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
