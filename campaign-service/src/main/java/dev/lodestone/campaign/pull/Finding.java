package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;

/**
 * One thing seen in a text. {@code start} and {@code end} count UTF-16 units of the original text, so that
 * {@code text.substring(start, end).equals(span)}; the code-point offsets serve clients that count otherwise.
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
        int confidencePercent) {

    static Finding of(Rule rule, Prose prose, int start, int end) {
        return at(rule.id(), rule.dimension(), rule.severity(), prose, start, end, rule.advice());
    }

    static Finding at(
            String ruleId, String dimension, Severity severity, Prose prose, int start, int end, Advice advice) {
        String text = prose.original();
        return new Finding(
                ruleId,
                dimension,
                severity,
                start,
                end,
                text.codePointCount(0, start),
                text.codePointCount(0, end),
                text.substring(start, end),
                advice.message(),
                advice.reason(),
                advice.suggestion(),
                advice.confidencePercent());
    }

    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
