package dev.lodestone.campaign.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Priors.Fit;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the caller knows better than the benchmark. Whatever is absent is taken from the defaults and told in the answer. */
@Schema(name = "MixPriors")
public record PriorsRequest(
        @Schema(description = "Share of the followers that one post reaches, per tier")
        Map<@Pattern(regexp = TIER) String, @DecimalMin("0") @DecimalMax("1") Double> reachRate,

        @Schema(description = "Usual engagements per person reached, per tier")
        Map<@Pattern(regexp = TIER) String, @Positive @DecimalMax("1") Double> engagementRate,

        @Schema(
                implementation = Object.class,
                description = "Largest share of a segment that buys: a number, or an object of numbers per segment id")
        JsonNode ceilingConversion,

        @Valid Money grossMarginPerOrder,
        @Valid Money valuePerThousandReached,
        @Valid Money valuePerEngagement,

        @Valid @Schema(description = "Cost of working with one creator beside the fee, where the candidate says none")
        Money handling,

        @DecimalMin("-5") @DecimalMax("5") Double trustExponent,
        @Positive Double trustAnchorFollowers,
        @Valid FitRequest fit,
        @DecimalMin("0") @DecimalMax("10") Double launchFactor) {
    public static final String TIER = "nano|micro|mid|macro|mega";
    public static final PriorsRequest NONE =
            new PriorsRequest(null, null, null, null, null, null, null, null, null, null, null);

    @Schema(name = "MixFit")
    public record FitRequest(
            @Pattern(regexp = "monotone|inverted-u") @Schema(enumeration = {"monotone", "inverted-u"})
            String mode,

            Double peak,
            @Positive Double sd,
            @DecimalMin("0") Double slope,
            @DecimalMin("0") @DecimalMax("1") Double floor) {

        Fit toFit() {
            Fit usual = Fit.DEFAULT;
            return new Fit(
                    mode == null || mode.equals("inverted-u"),
                    or(peak, usual.peak()),
                    or(sd, usual.sd()),
                    or(slope, usual.slope()),
                    or(floor, usual.floor()));
        }
    }

    public Priors toPriors() {
        Priors usual = Priors.DEFAULT;
        return new Priors(
                merged(usual.reachRate(), reachRate),
                merged(usual.engagementRate(), engagementRate),
                ceilingConversion != null && ceilingConversion.isNumber()
                        ? ceilingConversion.doubleValue()
                        : usual.ceilingConversion(),
                ceilings(),
                minor(grossMarginPerOrder, usual.grossMarginPerOrder()),
                minor(valuePerThousandReached, usual.valuePerThousandReached()),
                minor(valuePerEngagement, usual.valuePerEngagement()),
                minor(handling, usual.handling()),
                or(trustExponent, usual.trustExponent()),
                or(trustAnchorFollowers, usual.trustAnchorFollowers()),
                fit == null ? usual.fit() : fit.toFit(),
                or(launchFactor, usual.launchFactor()));
    }

    boolean hasSoundCeiling() {
        if (ceilingConversion == null || ceilingConversion.isNull()) return true;
        if (ceilingConversion.isNumber()) return isShare(ceilingConversion);
        if (!ceilingConversion.isObject()) return false;
        for (JsonNode value : ceilingConversion) {
            if (!value.isNumber() || !isShare(value)) return false;
        }
        return true;
    }

    private static boolean isShare(JsonNode value) {
        return value.doubleValue() >= 0 && value.doubleValue() <= 1;
    }

    private Map<String, Double> ceilings() {
        Map<String, Double> bySegment = new HashMap<>();
        if (ceilingConversion != null && ceilingConversion.isObject()) {
            ceilingConversion
                    .properties()
                    .forEach(entry ->
                            bySegment.put(entry.getKey(), entry.getValue().doubleValue()));
        }
        return bySegment;
    }

    private static Map<Tier, Double> merged(Map<Tier, Double> usual, Map<String, Double> told) {
        Map<Tier, Double> merged = new HashMap<>(usual);
        if (told != null) told.forEach((name, value) -> merged.put(Tier.of(name).orElseThrow(), value));
        return merged;
    }

    private static long minor(Money told, long usual) {
        return told == null ? usual : told.amount();
    }

    private static double or(Double told, double usual) {
        return told == null ? usual : told;
    }
}
