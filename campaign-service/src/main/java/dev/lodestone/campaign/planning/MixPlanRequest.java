package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.creators.CreatorSearch;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.question.ConstraintsRequest;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.campaign.question.PriorsRequest;
import dev.lodestone.campaign.question.SegmentRequest;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MixPlanRequest",
        description =
                "A question to the planner for a campaign: its budget, and candidates from the workspace's roster.")
record MixPlanRequest(
        @Schema(description = "profit when absent") MixObjective objective,
        Long seed,
        @Valid PriorsRequest priors,
        @Valid ConstraintsRequest constraints,

        @Size(max = 100)
        @Schema(description = "Sizes that replace the assumed ones, by segment id (`DE:beauty`) or by country (`DE`)")
        List<@Valid @NotNull SegmentRequest> segments,

        @Valid CandidatesRequest candidates,

        @Min(1) @Max(MOST_POSTS) @Schema(description = "Posts of each creator who is booked; 1 when absent")
        Integer posts,

        @Schema(description = "Posts of each booked creator of a tier, by its name, where they differ from `posts`")
        Map<@Pattern(regexp = PriorsRequest.TIER) String, @NotNull @Min(1) @Max(MOST_POSTS) Integer> postsPerTier) {
    /** What is answered at once; more takes a job. */
    static final int MOST_AT_ONCE = 200;

    static final int MOST = 10_000;
    private static final int MOST_POSTS = 365;

    @Schema(name = "MixCandidateSearch", description = "Whom to consider; the whole roster when absent.")
    record CandidatesRequest(
            @Size(max = MOST) List<@NotNull UUID> creatorIds,
            @Size(max = 5) List<@Pattern(regexp = PriorsRequest.TIER) String> tiers,
            @Size(max = 10) List<@NotBlank String> platforms,
            @Size(max = 50) List<@NotBlank String> countries,
            @Size(max = 20) List<@NotBlank String> languages,
            @Size(max = 50) List<@NotBlank String> niches,
            @Min(1) @Max(MOST) Integer limit) {}

    List<UUID> creatorIds() {
        return candidates == null || candidates.creatorIds() == null
                ? List.of()
                : candidates.creatorIds().stream().distinct().toList();
    }

    /** Of so many creators at most, where the request names no limit of its own. */
    CreatorSearch search(int most) {
        if (candidates == null) return new CreatorSearch(List.of(), List.of(), List.of(), List.of(), List.of(), most);
        return new CreatorSearch(
                or(candidates.tiers()),
                or(candidates.platforms()),
                or(candidates.countries()),
                or(candidates.languages()),
                or(candidates.niches()),
                candidates.limit() == null ? most : candidates.limit());
    }

    void refuseMoreThan(int most) {
        if (creatorIds().size() > most) throw tooMany("/candidates/creatorIds", most);
        if (candidates != null && candidates.limit() != null && candidates.limit() > most)
            throw tooMany("/candidates/limit", most);
    }

    private static ProblemException tooMany(String pointer, int most) {
        return ProblemException.invalid(FieldError.at(
                pointer,
                "size",
                "At most " + most + " are planned with at once; `POST /v1/campaigns/{id}/mix-plan-jobs` takes more."));
    }

    int posts(Tier tier) {
        Integer ofTier = postsPerTier == null ? null : postsPerTier.get(tier.wire());
        return ofTier != null ? ofTier : posts == null ? 1 : posts;
    }

    Map<String, Double> sizes() {
        return segments == null
                ? Map.of()
                : segments.stream()
                        .collect(Collectors.toMap(SegmentRequest::id, SegmentRequest::size, (first, second) -> second));
    }

    PriorsRequest toldPriors() {
        return priors == null ? PriorsRequest.NONE : priors;
    }

    ConstraintsRequest toldConstraints() {
        return constraints == null ? ConstraintsRequest.NONE : constraints;
    }

    MixObjective toldObjective() {
        return objective == null ? MixObjective.PROFIT : objective;
    }

    private static List<String> or(List<String> values) {
        return values == null ? List.of() : values;
    }
}
