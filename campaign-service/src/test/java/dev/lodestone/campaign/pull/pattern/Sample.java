package dev.lodestone.campaign.pull.pattern;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text made from a pattern, which therefore is likely to find it. Whether it does RE2 has to say. */
final class Sample {
    private static final List<String> CHARACTERS = Stream.concat(
                    IntStream.range(' ', 0x7F).mapToObj(Character::toString),
                    Stream.of("\n", "\u00e9", "\u0130", "\u2019", "\u2026", "\uD83D\uDD25"))
            .toList();
    private static final Map<String, List<String>> KNOWN = new HashMap<>();

    private final String written;
    private final Random die;
    private int at;

    private Sample(String written, Random die) {
        this.written = written;
        this.die = die;
    }

    static String of(String written, Random die) {
        String text = new Sample(written, die).choices();
        return switch (die.nextInt(4)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.replace('s', '\u017F').replace('k', '\u212A');
            default -> text;
        };
    }

    private String choices() {
        List<String> choices = new ArrayList<>();
        do choices.add(sequence());
        while (take('|'));
        return choices.get(die.nextInt(choices.size()));
    }

    private String sequence() {
        StringBuilder all = new StringBuilder();
        while (at < written.length() && "|)".indexOf(written.charAt(at)) < 0) all.append(repeated());
        return all.toString();
    }

    private String repeated() {
        int start = at;
        String once = part();
        int times = times();
        int end = at;
        String again =
                IntStream.range(1, times).mapToObj(ignored -> part(start)).collect(Collectors.joining());
        at = end;
        return times == 0 ? "" : once + again;
    }

    private String part(int start) {
        at = start;
        return part();
    }

    private String part() {
        int start = at;
        char c = written.charAt(at++);
        if (c == '(') return group();
        if (c == '^' || c == '$') return "";
        if (c == '[') skipClass();
        if (c == '\\') {
            char escaped = written.charAt(at++);
            if (escaped == 'b' || escaped == 'B') return "";
            if (escaped == 'p') skipTo("}");
        }
        return character(written.substring(start, at));
    }

    private String group() {
        if (take('?') && skipTo(":)") == ')') return "";
        String inside = choices();
        take(')');
        return inside;
    }

    private void skipClass() {
        take('^');
        take(']');
        while (!take(']')) at += written.charAt(at) == '\\' ? 2 : 1;
    }

    private String character(String single) {
        List<String> characters = KNOWN.computeIfAbsent(single, asked -> {
            Pattern pattern = Pattern.compile(asked);
            return CHARACTERS.stream().filter(pattern::matches).toList();
        });
        return characters.isEmpty() ? single : characters.get(die.nextInt(characters.size()));
    }

    private int times() {
        int times;
        if (take('?')) times = die.nextInt(2);
        else if (take('*')) times = die.nextInt(3);
        else if (take('+')) times = die.nextInt(1, 4);
        else if (take('{')) times = counted();
        else return 1;
        take('?');
        return times;
    }

    private int counted() {
        int start = at;
        skipTo("}");
        String[] borders = written.substring(start, at - 1).split(",", -1);
        int least = Integer.parseInt(borders[0]);
        int most = borders[borders.length - 1].isEmpty() ? least + 2 : Integer.parseInt(borders[borders.length - 1]);
        return die.nextInt(least, most + 1);
    }

    private char skipTo(String ends) {
        while (ends.indexOf(written.charAt(at)) < 0) at++;
        return written.charAt(at++);
    }

    private boolean take(char c) {
        if (at == written.length() || written.charAt(at) != c) return false;
        at++;
        return true;
    }
}
