package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.pull.rules.Advice;
import dev.lodestone.campaign.pull.rules.Example;
import dev.lodestone.campaign.pull.rules.Rule;
import dev.lodestone.campaign.pull.rules.Severity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that a workspace wrote, with the examples that prove it. */
@Schema(name = "WorkspaceRule")
record RuleContent(
        @NotNull
        @Pattern(regexp = "WS(-[A-Z0-9]{1,12}){1,3}", message = "must be like WS-TONE-01")
        @Schema(required = true, description = "In the workspace's own namespace", examples = "WS-TONE-01")
        String id,

        @NotNull
        @Pattern(regexp = "[a-z][a-z-]{1,29}", message = "must be small letters and hyphens")
        @Schema(required = true, description = "One of the built-in dimensions or one of your own")
        String dimension,

        @NotNull @Schema(required = true) Weight severity,

        @Size(max = 20)
        @Schema(
                description = "Words in a row: `a|b` either word, `(some words|others)` either in more words,"
                        + " `x?` may be absent, `word*` a stem of two letters at least, `..3` up to so many words between"
                        + " (9 at most), `^` before what opens a clause, `=` before what is one by itself, `<number>`"
                        + " any number; with a comma the words may stand on both sides of one. All phrases of a version"
                        + " can be read in 5,000 ways at most")
        List<@NotBlank @Size(max = 200) String> phrases,

        @Size(max = 5)
        @Schema(
                description = "RE2 expressions, read without case. The first group narrows what is found, the first 100"
                        + " places in a text count, and all patterns of a version compile to 1,000 steps at most")
        List<@NotBlank @Size(max = 200) String> patterns,

        @Size(max = 20) @Schema(description = "Phrases that keep the rule quiet in their sentence")
        List<@NotBlank @Size(max = 200) String> unless,

        @NotBlank @Size(max = 300) @Schema(required = true) String message,
        @NotBlank @Size(max = 500) @Schema(required = true) String reason,
        @NotBlank @Size(max = 300) @Schema(required = true) String suggestion,

        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 2)
        @Schema(description = "0 to 1; 0.9 when absent")
        BigDecimal confidence,

        @NotNull
        @Size(min = 1, max = 5)
        @Schema(required = true, description = "Texts on which the rule must speak; each is tried")
        List<@NotBlank @Size(max = 500) String> fires,

        @NotNull @Size(min = 1, max = 5) @Schema(required = true, description = "Texts on which it must not")
        List<@NotBlank @Size(max = 500) String> quiet) {

    @Schema(name = "WorkspaceRuleSeverity")
    enum Weight {
        major,
        minor,
        info
    }

    private static final BigDecimal USUAL_CONFIDENCE = new BigDecimal("0.90");

    RuleContent {
        phrases = phrases == null ? List.of() : phrases;
        patterns = patterns == null ? List.of() : patterns;
        unless = unless == null ? List.of() : unless;
        confidence = confidence == null ? USUAL_CONFIDENCE : confidence;
    }

    boolean looksForNothing() {
        return phrases.isEmpty() && patterns.isEmpty();
    }

    Rule toRule() {
        return Rule.ofWorkspace(
                id,
                dimension,
                Severity.valueOf(severity.name().toUpperCase(Locale.ROOT)),
                phrases,
                patterns,
                unless,
                new Advice(
                        message,
                        reason,
                        suggestion,
                        confidence.movePointRight(2).intValue()),
                examples(fires),
                examples(quiet));
    }

    private static List<Example> examples(List<String> texts) {
        return texts.stream().map(text -> new Example(text, Map.of())).toList();
    }
}
