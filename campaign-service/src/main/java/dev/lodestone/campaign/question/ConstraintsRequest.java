package dev.lodestone.campaign.question;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Constraints.Range;
import dev.lodestone.campaign.mix.Constraints.Safety;
import dev.lodestone.campaign.mix.Tier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every plan must keep. The opponents `all-micro` and `all-celebrity` keep it as far as it concerns their tiers. */
@Schema(name = "MixConstraints")
public record ConstraintsRequest(
        @Schema(description = "How many creators of a tier, by its name") @Nullable
        Map<@Pattern(regexp = PriorsRequest.TIER) String, @Valid @NotNull TierRange> perTier,

        @Size(max = 100) @Nullable List<@NotNull String> required,
        @Size(max = 300) @Nullable List<@NotNull String> forbidden,

        @Size(max = 100) @Schema(description = "Groups of which at most one may be in a plan, each told once") @Nullable
        List<@NotNull @Size(max = 100) List<@NotNull String>> rivals,

        @Positive
        @DecimalMax("1")
        @Digits(integer = 1, fraction = MOST_DIGITS)
        @Schema(description = "Largest part of the budget that one creator may cost, 0 to 1")
        @Nullable
        BigDecimal maxShareOfOne,

        @PositiveOrZero
        @Max(100)
        @Schema(
                description =
                        "Segments that the plan must reach. For a campaign a country and niche counts once, however it is cut by age")
        @Nullable
        Integer minSegments,

        @Positive
        @Countable
        @DecimalMax("0.99")
        @Schema(description = "Share of its people from which a segment counts as reached; 0.01 when absent")
        @Nullable
        Double segmentShare,

        @DecimalMin("-1")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = MOST_DIGITS)
        @Schema(
                description =
                        "Least (value - cost) / cost of the plan as a whole: its value is at least (1 + minRoi) times its cost."
                                + " A creator who costs nothing can only raise it. Where it is above zero, a plan that brings nothing, as"
                                + " booking nobody, is no plan")
        @Nullable
        BigDecimal minRoi,

        @PositiveOrZero
        @DecimalMax("100")
        @Schema(
                description =
                        "Least `brandSafety` of each creator in a plan. Who has none is left out, unless `unscored` is `keep`; in the roster nobody has one, a campaign's request tells it in `overrides`")
        @Nullable
        Double minBrandSafety,

        @Pattern(regexp = "leave-out|keep")
        @Schema(
                enumeration = {"leave-out", "keep"},
                description = "What `minBrandSafety` makes of candidates without a score; `leave-out` when absent")
        @Nullable
        String unscored) {
    /** Shares are multiplied with amounts exactly: a number of a million digits is no share. */
    private static final int MOST_DIGITS = 9;

    public static final ConstraintsRequest NONE =
            new ConstraintsRequest(null, null, null, null, null, null, null, null, null, null);

    @Schema(name = "MixTierRange")
    public record TierRange(
            @PositiveOrZero @Nullable Integer min,
            @PositiveOrZero @Nullable Integer max) {
        Range toRange() {
            return new Range(min == null ? 0 : min, max == null ? Range.ANY.max() : max);
        }
    }

    public Constraints toConstraints() {
        Map<Tier, Range> ranges = new HashMap<>();
        if (perTier != null)
            perTier.forEach((tier, range) -> ranges.put(Tier.of(tier).orElseThrow(), range.toRange()));
        return new Constraints(
                ranges,
                set(required),
                set(forbidden),
                rivals == null
                        ? List.of()
                        : rivals.stream().map(ConstraintsRequest::set).toList(),
                maxShareOfOne == null ? BigDecimal.ONE : maxShareOfOne,
                minSegments == null ? 0 : minSegments,
                segmentShare == null ? Constraints.USUAL_SEGMENT_SHARE : segmentShare,
                minRoi,
                minBrandSafety == null ? null : new Safety(minBrandSafety, "keep".equals(unscored)));
    }

    /** The pointer of a limit that the planner names, where it names a creator of a list by its id. */
    public String place(String pointer) {
        return place(place(pointer, "/constraints/required/", required), "/constraints/forbidden/", forbidden);
    }

    private static String place(String pointer, String list, @Nullable List<String> ids) {
        int place = ids != null && pointer.startsWith(list) ? ids.indexOf(pointer.substring(list.length())) : -1;
        return place < 0 ? pointer : list + place;
    }

    private static Set<String> set(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new HashSet<>(ids);
    }
}
