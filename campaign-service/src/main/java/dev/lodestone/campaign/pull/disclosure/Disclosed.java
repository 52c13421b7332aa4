package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix.Step;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.text.Span;
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

    /** What holds elsewhere says nothing of these places, so that neither a label nor a source is named. */
    static Disclosed withoutData(String places) {
        String reason = "There is no data for " + places + ": what a clear label is there cannot be said.";
        return of(Status.WARN, reason, new Fault("unknown", new Span(0, 0), null, "No data for " + places));
    }

    /** Both hold, and the stricter one decides. */
    Disclosed and(Disclosed other) {
        Status stricter = status.compareTo(other.status) >= 0 ? status : other.status;
        String both = status == Status.PASS ? other.reason : reason + " " + other.reason;
        List<Fault> all = Stream.concat(faults.stream(), other.faults.stream()).toList();
        return new Disclosed(stricter, telling, labels, both, all, steps);
    }
}
