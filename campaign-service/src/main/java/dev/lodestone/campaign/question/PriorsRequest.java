package dev.lodestone.campaign.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Segment;
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
        Map<
                        @Pattern(regexp = TIER) String,
                        @NotNull @DecimalMin("0") @Countable(least = Countable.LEAST_RATE) @DecimalMax("1") Double>
                reachRate,

        @Schema(description = "Usual engagements per person reached, per tier") @Nullable
        Map<
                        @Pattern(regexp = TIER) String,
                        @NotNull @Positive @Countable(least = Countable.LEAST_RATE) @DecimalMax("1") Double>
                engagementRate,

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

        @DecimalMin("0") @Countable @DecimalMax("10") @Nullable
        Double launchFactor,

        @Size(max = 100)
        @Schema(
                description =
                        "How wrong a prior may be, by the name it has in `assumptions` without `priors.`: one in ten lies below `low`, one in ten above `high`, and `mid` is what is counted with: of the four amounts of money whole minor units. Of"
                                + " one platform, such as `engagementRate.tiktok.nano`, a range is all that can be told; what is told of a tier"
                                + " counts on every platform of which nothing is")
        @Nullable
        Map<String, @Valid @NotNull RangeRequest> ranges) {
    /** Of each of the three parts that a value has: together no more than an amount may be, a whole number that JSON tells exactly. */
    private static final double LARGEST_WORTH = 3e15;

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

    /** An answer tells what everybody together is worth in whole minor units, so it must not be more than those can be. */
    public void refuseBeyondCounting(MixFaults faults, Question question) {
        Priors priors = question.priors();
        double people = question.segments().stream().mapToDouble(Segment::size).sum();
        double buyers = question.segments().stream()
                .mapToDouble(segment -> segment.size() * priors.ceiling(segment.id()))
                .sum();
        double engagements = question.candidates().stream()
                .mapToDouble(one -> Math.min(people, one.followers() * one.posts())
                        * one.engagementRate()
                        * priors.fit().of(one.fit())
                        * priors.launchFactor())
                .sum();
        refuse(faults, Benchmarks.MARGIN, priors.grossMarginPerOrder() * buyers);
        refuse(faults, Benchmarks.REACH_VALUE, priors.valuePerThousandReached() * people / 1000);
        refuse(faults, Benchmarks.ENGAGEMENT_VALUE, priors.valuePerEngagement() * engagements);
    }

    private void refuse(MixFaults faults, String name, double worth) {
        if (worth <= LARGEST_WORTH) return;
        faults.add(
                (ranges != null && ranges.containsKey(name) ? "/priors/ranges/" : "/priors/") + name,
                "max",
                "So much for each of so many is more than an amount can tell: all together may be worth %.0f at most."
                        .formatted(LARGEST_WORTH));
    }
}
