package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gate says: each fault by the name of the check that a rule words, and what is to be done beside the text.
 *
 * @param telling where the text tells a tie, to whomever
 * @param labels what of that says something where the text appears
 */
public record Disclosed(
        Status status, List<Span> telling, List<String> labels, String reason, List<Fault> faults, List<Step> steps) {
    static final Disclosed CLEAR = new Disclosed(
            Status.PASS, List.of(), List.of(), "A clear label stands where readers see it.", List.of(), List.of());

    public enum Status {
        PASS,
        WARN,
        FAIL
    }

    /**
     * {@code check} is {@code absent}, {@code ambiguous}, {@code position}, {@code language}, or, which no wording helps,
     * {@code unknown} or {@code restricted}. {@code objector} is the place that objects, with source and date.
     */
    public record Fault(String check, Span span, @Nullable Edit edit, String objector) {}

    static Disclosed of(Status status, String reason, Fault fault) {
        return new Disclosed(status, List.of(), List.of(), reason, List.of(fault), List.of());
    }

    static Disclosed absent(String clearLabel, String objectors) {
        Edit clear = Edit.atStart(clearLabel + " | ");
        String reason = "There is a material tie and no label says so.";
        return of(Status.FAIL, reason, new Fault("absent", new Span(0, 0), clear, objectors));
    }

    /** What holds elsewhere says nothing of these places, so that neither a label nor a source is named. */
    static Disclosed withoutData(String places) {
        String reason = "There is no data for " + places + ": what a clear label is there cannot be said.";
        return of(Status.WARN, reason, new Fault("unknown", new Span(0, 0), null, "No data for " + places));
    }

    /** Each label once, in the longest of the wordings that share words. */
    static List<String> words(Prose prose, List<Span> labels) {
        Places places = new Places(labels);
        return labels.stream()
                .filter(label -> places.overlapping(label).noneMatch(other -> isFuller(other, label)))
                .map(label -> prose.text().substring(label.start(), label.end()))
                .distinct()
                .toList();
    }

    private static boolean isFuller(Span one, Span other) {
        int more = length(one) - length(other);
        return more > 0 || (more == 0 && one.start() < other.start());
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    /** A clear label first. A vague one that opens the text and stands by itself gives way to it, so that none is said twice. */
    static Edit clearer(Prose prose, Span vague, String clear) {
        int end = prose.tokenAt(vague.end());
        boolean opens = prose.wordsIn(new Span(0, vague.start())) == 0 && prose.tokenAt(vague.start()) == 0;
        boolean alone = end >= prose.tokens().size()
                || prose.tokens().get(end).opensClause()
                || prose.tokens().getFirst().kind() == Token.Kind.TAG;
        boolean same = prose.text().substring(vague.start(), vague.end()).equalsIgnoreCase(clear);
        if (!opens || !(alone || same)) return Edit.atStart(clear + " | ");
        String rest = prose.text().substring(vague.end()).stripLeading();
        boolean apart = rest.isEmpty() || "|/:.,;)]!*-–—".indexOf(rest.charAt(0)) >= 0;
        return Edit.of(prose, vague, apart ? clear : clear + " |");
    }

    /** Both hold, and the stricter one decides. */
    Disclosed and(Disclosed other) {
        Status stricter = status.compareTo(other.status) >= 0 ? status : other.status;
        String both = status == Status.PASS ? other.reason : reason + " " + other.reason;
        List<Fault> all = Stream.concat(faults.stream(), other.faults.stream()).toList();
        return new Disclosed(stricter, telling, labels, both, all, steps);
    }
}
