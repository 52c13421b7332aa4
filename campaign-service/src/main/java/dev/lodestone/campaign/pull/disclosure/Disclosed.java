package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix.Step;
import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gate says: the labels seen, each fault by the name of the check that a rule words, and what is to be done beside the text. */
public record Disclosed(Status status, List<String> labels, String reason, List<Fault> faults, List<Step> steps) {
    public enum Status {
        PASS,
        WARN,
        FAIL
    }

    /**
     * {@code check} is {@code absent}, {@code ambiguous}, {@code position}, {@code language} or {@code restricted}, which no wording helps.
     * {@code objector} is the place that objects, with source and date.
     */
    public record Fault(String check, Span span, @Nullable Edit edit, String objector) {}

    static Disclosed of(Status status, String reason, String check, Span span, String objector) {
        return new Disclosed(status, List.of(), reason, List.of(new Fault(check, span, null, objector)), List.of());
    }
}
