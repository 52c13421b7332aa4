package dev.lodestone.campaign.pull.rules;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the text form of a rule pack; the comment at its top explains the form. */
final class RulePackReader {
    private static final int SURE = 90;

    private final Map<String, String> header = new LinkedHashMap<>();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();

    RulePackReader(String text) {
        Map<String, List<String>> section = null;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new LinkedHashMap<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                entry(line, section);
            }
        }
    }

    RulePack read(String hash) {
        Map<String, List<String>> appeal = sections.remove("appeal");
        Map<String, List<String>> labels = sections.remove("labels");
        return new RulePack(
                header.get("pack"),
                header.get("version"),
                hash,
                sections.entrySet().stream()
                        .map(entry -> rule(entry.getKey(), entry.getValue()))
                        .toList(),
                compile(definitions.get("offer")),
                appeal.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> compile(entry.getValue().getFirst()))),
                labels.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> words(entry.getValue().getFirst()))));
    }

    private void entry(String line, Map<String, List<String>> section) {
        int equals = line.indexOf('=');
        if (equals < 0) throw new IllegalArgumentException("Not a line of a rule pack: " + line);
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (key.startsWith("define ")) definitions.put(key.substring("define ".length()), value);
        else if (section == null) header.put(key, value);
        else section.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }

    private Rule rule(String id, Map<String, List<String>> section) {
        String after = first(section, "after", "0");
        boolean fromBrief = after.equals("max-ctas");
        return new Rule(
                id,
                first(section, "dimension", ""),
                Severity.valueOf(first(section, "severity", "").toUpperCase(Locale.ROOT)),
                patterns(section, "match"),
                patterns(section, "near"),
                patterns(section, "unless"),
                new Rule.Allowance(fromBrief ? 0 : Integer.parseInt(after), fromBrief),
                Set.copyOf(words(first(section, "platforms", ""))),
                first(section, "tie", "").equals("required"),
                new Advice(
                        first(section, "message", ""),
                        first(section, "reason", ""),
                        first(section, "suggestion", ""),
                        Integer.parseInt(first(section, "confidence", String.valueOf(SURE)))),
                section.getOrDefault("fires", List.of()),
                section.getOrDefault("quiet", List.of()));
    }

    private List<Pattern> patterns(Map<String, List<String>> section, String key) {
        return section.getOrDefault(key, List.of()).stream().map(this::compile).toList();
    }

    /** An optional blank first, since `\s+?` would mean something else. */
    private Pattern compile(String pattern) {
        String whole = pattern;
        for (Map.Entry<String, String> definition : definitions.entrySet()) {
            whole = whole.replace("{" + definition.getKey() + "}", definition.getValue());
        }
        return Pattern.compile(whole.replace(" ?", "\\s*").replace(" ", "\\s+"));
    }

    private static String first(Map<String, List<String>> section, String key, String fallback) {
        return section.containsKey(key) ? section.get(key).getFirst() : fallback;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
