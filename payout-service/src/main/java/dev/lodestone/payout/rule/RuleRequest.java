package dev.lodestone.payout.rule;

import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.rate.Rounding;
import dev.lodestone.payout.rate.Terms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "RuleRequest", description = "Either a rate in millionths of the net amount, or a flat sum.")
record RuleRequest(
        @Schema(description = "Left out: the rule is for every creator") @Nullable
        UUID creatorId,

        @Pattern(regexp = "sale|lead|signup") @Schema(defaultValue = "sale") @Nullable
        String kind,

        @Min(0) @Max(1_000_000) @Schema(description = "125000 is 12.5 %", examples = "125000") @Nullable
        Long rateMillionths,

        @Valid @Nullable Money flat,
        @Valid @Nullable Money cap,
        @Min(0) @Max(365) @Nullable Integer holdDays,

        @Pattern(regexp = "half-even|floor") @Schema(defaultValue = "half-even") @Nullable
        String rounding,

        @Schema(
                description =
                        "From when it holds. When left out: now, if it takes over from another rule or from one for everyone; else since ever")
        @Nullable
        Instant validFrom) {

    SetRule.Draft toDraft(Program program) {
        return new SetRule.Draft(
                program.id(),
                Optional.ofNullable(creatorId),
                kind == null ? "sale" : kind,
                terms(program),
                holdDays == null ? program.holdDays() : holdDays,
                Optional.ofNullable(validFrom),
                Optional.empty());
    }

    private Terms terms(Program program) {
        if (flat != null && rateMillionths == null) return new Terms.Flat(within(program, flat, "/flat"));
        if (flat == null && rateMillionths != null)
            return new Terms.Share(
                    rateMillionths,
                    Optional.ofNullable(cap).map(most -> within(program, most, "/cap")),
                    rounding == null ? Rounding.HALF_EVEN : RuleVersion.rounding(rounding));
        throw ProblemException.invalid(FieldError.at("/rateMillionths", "one-of", "Give a rate or a flat sum."));
    }

    private static Money within(Program program, Money money, String pointer) {
        if (!money.currency().equals(program.currency())) {
            throw new ProblemException(
                    PayoutProblem.CURRENCY_MISMATCH,
                    "The program counts in " + program.currency() + ".",
                    FieldError.at(pointer + "/currency", "currency", "Use " + program.currency() + "."));
        }
        if (money.isNegative()) {
            throw ProblemException.invalid(FieldError.at(pointer + "/amount", "positive", "Not below zero."));
        }
        return money;
    }
}
