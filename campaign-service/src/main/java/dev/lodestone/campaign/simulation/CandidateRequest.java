package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.prior.Platform;
import dev.lodestone.campaign.question.Countable;
import dev.lodestone.campaign.question.FitRequest;
import dev.lodestone.campaign.question.PriorsRequest;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A creator who might be booked. */
@Schema(name = "MixCandidate")
record CandidateRequest(
        @NotBlank @Size(max = 100) @Schema(required = true) String id,

        @NotNull @Pattern(regexp = PriorsRequest.TIER) @Schema(required = true)
        String tier,

        @NotNull @Valid @Schema(required = true, description = "Per post")
        Money fee,

        @Min(1) @Max(365) @Nullable Integer posts,
        @Valid @Nullable Money handling,

        @NotNull @Min(1) @Max(10_000_000_000L) @Schema(required = true)
        Long followers,

        @PositiveOrZero @Countable @DecimalMax("1") @Nullable
        Double authenticShare,

        @NotNull @PositiveOrZero @Countable @DecimalMax("1") @Schema(required = true)
        Double engagementRate,

        @PositiveOrZero @Countable @DecimalMax("1000000") @Schema(description = FitRequest.OF_ONE) @Nullable
        Double fit,

        @NotNull
        @Size(max = 100)
        @Schema(required = true, description = "Shares of the followers; they add up to 1 at most")
        List<@Valid @NotNull AudienceRequest> audience,

        @PositiveOrZero
        @DecimalMax("100")
        @Schema(description = "How safe for a brand, 100 at best, by whatever measure the caller trusts")
        @Nullable
        Double brandSafety,

        @Pattern(regexp = "instagram|tiktok|youtube")
        @Schema(
                enumeration = {"instagram", "tiktok", "youtube"},
                description =
                        "Where the audience is: the usual engagement and the usual cost per 1,000 are those there. Without it those"
                                + " of any platform count, and whatever a request tells of a tier counts everywhere")
        @Nullable
        String platform) {

    @Schema(name = "MixAudience")
    record AudienceRequest(
            @NotBlank @Size(max = 100) @Schema(required = true)
            String segment,

            @NotNull @PositiveOrZero @Countable @DecimalMax("1") @Schema(required = true)
            Double share) {}

    Candidate toCandidate() {
        Map<String, Double> shares = new HashMap<>();
        audience.forEach(part -> shares.put(part.segment(), part.share()));
        return new Candidate(
                id,
                Tier.of(tier).orElseThrow(),
                fee.amount(),
                posts == null ? 1 : posts,
                handling == null ? null : handling.amount(),
                followers,
                authenticShare == null ? 1 : authenticShare,
                engagementRate,
                fit,
                shares,
                brandSafety,
                platform == null ? null : Platform.valueOf(platform.toUpperCase(Locale.ROOT)));
    }
}
