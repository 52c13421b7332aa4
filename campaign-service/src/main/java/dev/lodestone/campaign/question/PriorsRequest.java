package dev.lodestone.campaign.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller knows better than the benchmark. Whatever is absent is taken from the defaults and told in the answer. */
@Schema(
        name = "MixPriors",
        description =
                "What is absent is taken from the benchmarks. Their amounts of money are in EUR or USD: with a budget in"
                        + " another currency `grossMarginPerOrder`, `valuePerThousandReached`, `valuePerEngagement` and `handling`"
                        + " must be told.")
public record PriorsRequest(
        @Schema(description = "Share of the followers that one post reaches, per tier") @Nullable
        Map<@Pattern(regexp = TIER) String, @NotNull @DecimalMin("0") @DecimalMax("1") Double> reachRate,

        @Schema(description = "Usual engagements per person reached, per tier") @Nullable
        Map<@Pattern(regexp = TIER) String, @NotNull @Positive @DecimalMax("1") Double> engagementRate,

        @Schema(
                implementation = Object.class,
                description = "Largest share of a segment that buys: a number, or an object of numbers per segment id")
        @Nullable
        JsonNode ceilingConversion,

        @Valid @Nullable Money grossMarginPerOrder,
        @Valid @Nullable Money valuePerThousandReached,
        @Valid @Nullable Money valuePerEngagement,

        @Valid
        @Schema(description = "Cost of working with one creator beside the fee, where the candidate says none")
        @Nullable
        Money handling,

        @DecimalMin("-5") @DecimalMax("5") @Nullable Double trustExponent,

        @DecimalMin("1") @DecimalMax("100000000000") @Nullable
        Double trustAnchorFollowers,

        @Valid @Nullable FitRequest fit,
        @DecimalMin("0") @DecimalMax("10") @Nullable Double launchFactor,

        @Size(max = 100)
        @Schema(
                description =
                        "How wrong a prior may be, by the name it has in `assumptions` without `priors.`: one in ten lies below `low`, one in ten above `high`, and `mid` is what is counted with. Of"
                                + " one platform, such as `engagementRate.tiktok.nano`, a range is all that can be told; what is told of a tier"
                                + " counts on every platform of which nothing is")
        @Nullable
        Map<String, @Valid @NotNull RangeRequest> ranges) {
    public static final String TIER = "nano|micro|mid|macro|mega";
    public static final PriorsRequest NONE =
            new PriorsRequest(null, null, null, null, null, null, null, null, null, null, null, null);

    /** By the names of the benchmarks. */
    public Set<String> toldNames() {
        return new ToldPriors(this).names();
    }

    /** Those of them of which it is told how far they may be off. */
    public Set<String> toldRanges() {
        return new ToldPriors(this).ranges().names();
    }

    public Priors toPriors() {
        return new ToldPriors(this).priors();
    }
}
