package dev.lodestone.campaign.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who may take part. A rule that is not set lets everybody through. */
@Schema(
        name = "EligibilityRules",
        examples =
                "{\"tiers\": [\"micro\"], \"countries\": [\"DE\"], \"minEngagementRateBp\": 250, \"minFollowers\": 10000}")
public record Eligibility(
        @Size(max = 5) @Schema(description = "Any of these tiers; empty = all")
        List<@NotNull @Pattern(regexp = "nano|micro|mid|macro|mega") String> tiers,

        @Size(max = 250) @Schema(description = "Any of these countries, ISO 3166 alpha-2; empty = all")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries,

        @Min(0) @Max(100_000) @Schema(nullable = true, description = "Basis points") @Nullable
        Integer minEngagementRateBp,

        @Min(0) @Max(9_007_199_254_740_991L) @Schema(nullable = true, format = "int64") @Nullable
        Long minFollowers) {

    public Eligibility {
        tiers = tiers == null ? List.of() : tiers;
        countries = countries == null ? List.of() : countries;
    }

    public static Eligibility everybody() {
        return new Eligibility(List.of(), List.of(), null, null);
    }

    /** What is known of a creator; null where nothing is. */
    public record Candidate(
            @Nullable String tier,
            @Nullable String country,
            @Nullable Integer engagementRateBp,
            @Nullable Long followers) {}

    @Schema(name = "FailedRule", description = "An eligibility rule that a creator does not meet.")
    public record FailedRule(String rule, String message) {}

    /** Every rule that the creator fails, by name. What is not known fails: a rule asks for proof. */
    public List<FailedRule> failures(Candidate creator) {
        return Stream.of(
                        oneOf("tiers", tiers, creator.tier()),
                        oneOf("countries", countries, creator.country()),
                        atLeast("minEngagementRateBp", asLong(minEngagementRateBp), asLong(creator.engagementRateBp())),
                        atLeast("minFollowers", minFollowers, creator.followers()))
                .flatMap(failures -> failures)
                .toList();
    }

    private static Stream<FailedRule> oneOf(String rule, List<String> wanted, @Nullable String has) {
        if (wanted.isEmpty() || has != null && wanted.contains(has)) return Stream.of();
        return Stream.of(new FailedRule(rule, "Wanted is one of " + wanted + ", known is " + shown(has) + "."));
    }

    private static Stream<FailedRule> atLeast(String rule, @Nullable Long wanted, @Nullable Long has) {
        if (wanted == null || has != null && has >= wanted) return Stream.of();
        return Stream.of(new FailedRule(rule, "Wanted is at least " + wanted + ", known is " + shown(has) + "."));
    }

    private static String shown(@Nullable Object has) {
        return has == null ? "nothing" : has.toString();
    }

    private static @Nullable Long asLong(@Nullable Integer number) {
        return number == null ? null : number.longValue();
    }
}
