package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One thing seen in a text. {@code start} and {@code end} count UTF-16 units of the original text, so that
 * {@code text.substring(start, end).equals(span)}; the code-point offsets serve clients that count otherwise.
 *
 * @param edit one gentler wording, as a change to the text; null where no wording helps, or where there is nothing to better
 */
public record Finding(
        String ruleId,
        String dimension,
        Severity severity,
        int start,
        int end,
        int startCodePoint,
        int endCodePoint,
        String span,
        String message,
        String reason,
        String suggestion,
        int confidencePercent,
        @Nullable Edit edit) {

    private static final String FORM = "format";

    static final Comparator<Finding> IN_ORDER = Comparator.comparingInt(Finding::start)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::message);

    static Finding of(Rule rule, Prose prose, Span span, @Nullable Edit edit) {
        return of(rule, rule.advice(), prose, span, edit);
    }

    static Finding of(Rule rule, Advice words, Prose prose, Span span, @Nullable Edit edit) {
        return at(rule.id(), rule.dimension(), rule.severity(), prose, span, words, edit);
    }

    static Finding at(
            String ruleId,
            String dimension,
            Severity severity,
            Prose prose,
            Span span,
            Advice advice,
            @Nullable Edit edit) {
        return new Finding(
                ruleId,
                dimension,
                severity,
                span.start(),
                span.end(),
                prose.codePointsBefore(span.start()),
                prose.codePointsBefore(span.end()),
                prose.text().substring(span.start(), span.end()),
                advice.message(),
                advice.reason(),
                advice.suggestion(),
                advice.confidencePercent(),
                edit);
    }

    /** What a calm tone gives is reckoned from how the whole text reads. */
    boolean earnsCredit() {
        return severity == Severity.CREDIT && !ruleId.startsWith(Context.PREFIX);
    }

    /** How something is said excuses no claim without a source, and the layer has learnt nothing of a workspace's rules. */
    boolean yieldsToTone() {
        return Score.weighs(this)
                && severity == Severity.MAJOR
                && !dimension.equals(Rule.CLAIMS)
                && !WorkspaceRules.owns(ruleId);
    }

    /** Form is seen in its signs alone, and a workspace says itself which words it means. */
    boolean yieldsToPassage() {
        return Score.weighs(this) && !isOfForm() && !WorkspaceRules.owns(ruleId);
    }

    /** Takes the edit from what could only be followed by leaving these words out as well. */
    static UnaryOperator<Finding> keeping(List<Span> words) {
        Places kept = new Places(words);
        return finding -> finding.takes(kept) ? finding.with(finding.severity, finding.message, null) : finding;
    }

    private boolean takes(Places words) {
        return edit != null
                && !edit.replacement().equalsIgnoreCase(span)
                && words.overlap(new Span(edit.start(), edit.end()));
    }

    /** Capitals, marks and signs, whatever the words say; of its own rules a workspace says itself what they mean. */
    boolean isOfForm() {
        return dimension.equals(FORM) && !WorkspaceRules.owns(ruleId);
    }

    /** The same words where they weigh less. */
    Finding softened(String note) {
        return with(Severity.MINOR, message + note, edit);
    }

    /** The same fault, told of more than the words that gave it away. */
    Finding over(Span wider, Prose prose, String note) {
        Advice told = new Advice(message + note, reason, suggestion, confidencePercent);
        return at(ruleId, dimension, severity, prose, wider, told, edit);
    }

    private Finding with(Severity weight, String words, @Nullable Edit gentler) {
        return new Finding(
                ruleId,
                dimension,
                weight,
                start,
                end,
                startCodePoint,
                endCodePoint,
                span,
                words,
                reason,
                suggestion,
                confidencePercent,
                gentler);
    }

    Span place() {
        return new Span(start, end);
    }

    boolean overlaps(Finding other) {
        return place().overlaps(other.place());
    }
}
