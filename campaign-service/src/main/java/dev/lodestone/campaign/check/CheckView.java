package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verdict as the API spells it, alike for free checks, briefs and drafts. */
@Schema(name = "ContentCheckResult", description = "What the rule pack says about a text. Not legal advice.")
public record CheckView(
        @Schema(minimum = "0", maximum = "100") int score,
        @Schema(enumeration = {"ok", "revise", "block"}) String verdict,
        PressureView pressure,
        AppealView appeal,
        DisclosureView disclosure,
        List<FindingView> findings,
        RulePackView rulePack) {

    @Schema(
            name = "ContentPressure",
            description = "`points` is the sum of the contributions; the score is 100 less it.")
    public record PressureView(
            @Schema(enumeration = {"none", "mild", "high"}) String level,
            BigDecimal points,
            List<ContributionView> contributions) {}

    @Schema(name = "ContentContribution", description = "Credits are negative.")
    public record ContributionView(String ruleId, BigDecimal points) {}

    @Schema(name = "ContentAppeal")
    public record AppealView(SoftView soft, HardView hard) {}

    @Schema(
            name = "SoftAppeal",
            description = "What can be felt and seen: of each the share of sentences with a cue of it, 0 to 1.")
    public record SoftView(BigDecimal feeling, BigDecimal implicitness, BigDecimal image) {}

    @Schema(
            name = "HardAppeal",
            description = "What can be known and measured: of each the share of sentences with a cue of it, 0 to 1.")
    public record HardView(BigDecimal thinking, BigDecimal explicitness, BigDecimal fact) {}

    @Schema(name = "ContentDisclosure")
    public record DisclosureView(
            @Schema(enumeration = {"pass", "warn", "fail", "not-required"})
            String status,

            @Schema(description = "What tells the tie, in the words of the text")
            List<String> labels,

            String reason,

            @Schema(
                    description =
                            "What the platform asks beside the words, or the format. Told, not judged: no text can show it")
            List<StepView> steps) {
        /** Checks that were stored before steps were told have none. */
        public DisclosureView {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    @Schema(name = "DisclosureStep")
    public record StepView(
            String action,

            @Schema(description = "Who asks it, with the date of its words")
            String source) {}

    public static CheckView of(Verdict verdict) {
        Verdict.Soft soft = verdict.appeal().soft();
        Verdict.Hard hard = verdict.appeal().hard();
        return new CheckView(
                verdict.score(),
                wire(verdict.decision()),
                pressure(verdict.pressure()),
                new AppealView(
                        new SoftView(soft.feeling(), soft.implicitness(), soft.image()),
                        new HardView(hard.thinking(), hard.explicitness(), hard.fact())),
                new DisclosureView(
                        wire(verdict.disclosure().status()),
                        verdict.disclosure().labels(),
                        verdict.disclosure().reason(),
                        verdict.disclosure().steps().stream()
                                .map(step -> new StepView(step.action(), step.source()))
                                .toList()),
                verdict.findings().stream().map(FindingView::of).toList(),
                RulePackView.of(verdict.rulePack()));
    }

    private static PressureView pressure(Verdict.Pressure pressure) {
        return new PressureView(
                wire(pressure.level()),
                pressure.points(),
                pressure.contributions().stream()
                        .map(part -> new ContributionView(part.ruleId(), part.points()))
                        .toList());
    }

    private static String wire(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
