package dev.lodestone.campaign.pull;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that disclose a tie, clear or vague, per jurisdiction. With no jurisdiction named only the common ones count. */
final class Labels {
    private static final int LONG_RUN = 3;
    private static final String BEFORE = "(?:^|[^\\p{L}\\p{N}#])";
    private static final String AFTER = "(?:$|[^\\p{L}\\p{N}])";
    private static final Pattern TAG_RUN = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[\\s,]*){3,}");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no|never|isn't|wasn't|without)\\s+(?:an?\\s+|even\\s+)?#?$");

    private final Map<String, List<String>> words;
    private final Map<String, List<Pattern>> patterns;

    Labels(Map<String, List<String>> words) {
        this.words = words;
        this.patterns = words.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.toMap(label -> label, Labels::patterns));
    }

    record Seen(int start, int end) {}

    /** A label counts when each jurisdiction accepts it: the text is read in all of them. */
    List<Seen> strong(Prose prose, Set<String> jurisdictions) {
        Stream<String> local = jurisdictions.isEmpty()
                ? Stream.of()
                : words.entrySet().stream()
                        .filter(entry -> jurisdictions.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(label -> jurisdictions.stream()
                                .allMatch(place ->
                                        words.getOrDefault(place, List.of()).contains(label)));
        return find(prose, Stream.concat(words.get("common").stream(), local).collect(Collectors.toSet()));
    }

    List<Seen> weak(Prose prose) {
        return find(prose, Set.copyOf(words.get("weak")));
    }

    /** One of three or more tags in a row, and not the first. */
    static boolean inTagRun(String plain, int start) {
        Matcher run = TAG_RUN.matcher(plain);
        while (run.find()) {
            long tags = plain.substring(run.start(), run.end())
                    .chars()
                    .filter(c -> c == '#')
                    .count();
            if (start > run.start() && start < run.end() && tags >= LONG_RUN) return true;
        }
        return false;
    }

    private List<Seen> find(Prose prose, Set<String> labels) {
        List<Seen> seen = new ArrayList<>();
        for (String label : labels) {
            for (Pattern pattern : patterns.get(label)) {
                Matcher matcher = pattern.matcher(prose.plain());
                while (matcher.find()) {
                    if (!NEGATED.matcher(prose.plain().substring(0, matcher.start(1)))
                            .find()) {
                        seen.add(new Seen(matcher.start(1), matcher.end(1)));
                    }
                }
            }
        }
        seen.sort(Comparator.comparingInt(Seen::start).thenComparingInt(Seen::end));
        return seen;
    }

    private static List<Pattern> patterns(String label) {
        String word = label.startsWith("~") ? label.substring(1) : label;
        String quoted = Pattern.quote(word);
        String marked = "#" + Pattern.quote(word.replace(" ", "")) + "|\\[" + quoted + "\\]|\\(" + quoted + "\\)";
        if (!word.equals(label) || word.contains(" ")) {
            return List.of(Pattern.compile(BEFORE + "(" + marked + "|" + quoted + ")" + AFTER));
        }
        return List.of(
                Pattern.compile(BEFORE + "(" + marked + ")" + AFTER),
                Pattern.compile("(?:^|\\n)[^\\p{L}\\p{N}#\\n]*(" + quoted + ")\\s*(?:[^\\p{L}\\p{N}\\s']|$|\\n)"));
    }
}
