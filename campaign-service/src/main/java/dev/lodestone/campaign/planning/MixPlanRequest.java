package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.mix.Benchmarks;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import dev.lodestone.campaign.people.PeopleRequest;
import dev.lodestone.campaign.people.Population;
import dev.lodestone.campaign.question.ConstraintsRequest;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.campaign.question.OverlapRequest;
import dev.lodestone.campaign.question.PriorsRequest;
import dev.lodestone.campaign.question.SegmentRequest;
import dev.lodestone.campaign.question.ToldOverlaps;
import dev.lodestone.campaign.solver.Patience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MixPlanRequest",
        description =
                "A question to the planner for a campaign: its budget, and candidates from the workspace's roster.")
record MixPlanRequest(
        @Schema(description = "profit when absent") @Nullable
        MixObjective objective,

        @Nullable Long seed,
        @Valid @Nullable PriorsRequest priors,
        @Valid @Nullable ConstraintsRequest constraints,

        @Size(max = 200)
        @Schema(
                description =
                        "Sizes that replace the assumed ones and are no guess, by country (`DE`) or by segment id: `DE:beauty`, which then is not"
                                + " cut by age, or `DE:beauty:13-24`, `:25-44`, `:45+`, of one that is. The largest are where anybody's ages"
                                + " are known, before them those of which an age is named here or in `ceilingConversion`")
        @Nullable
        List<@Valid @NotNull SegmentRequest> segments,

        @Valid @Nullable PeopleRequest people,
        @Valid @Nullable CandidatesRequest candidates,

        @Min(1) @Max(MOST_POSTS) @Schema(description = "Posts of each creator who is booked; 1 when absent") @Nullable
        Integer posts,

        @Schema(description = "Posts of each booked creator of a tier, by its name, where they differ from `posts`")
        @Nullable
        Map<@Pattern(regexp = PriorsRequest.TIER) String, @NotNull @Min(1) @Max(MOST_POSTS) Integer> postsPerTier,

        @Size(max = OverlapFit.MOST)
        @Schema(
                description =
                        "Measured overlaps of pairs of the candidates, by creator id; nothing in the roster measures them. The plan keeps them with how far its model agrees")
        @Nullable
        List<@Valid @NotNull OverlapRequest> overlaps,

        @Size(max = MixPlanRequest.MOST)
        @Schema(description = "What is known of single candidates beside the roster; each creator once")
        @Nullable
        List<ToldOverrides.@Valid @NotNull CreatorOverride> overrides) {
    /** What is answered at once; more takes a job. */
    private static final int MOST_AT_ONCE = 200;

    static final int MOST = 10_000;
    private static final int MOST_POSTS = 365;

    static int most(Patience patience) {
        return switch (patience) {
            case REQUEST -> MOST_AT_ONCE;
            case JOB -> MOST;
        };
    }

    CandidatesRequest toldCandidates() {
        return candidates == null ? CandidatesRequest.ALL : candidates;
    }

    int posts(Tier tier) {
        Integer ofTier = postsPerTier == null ? null : postsPerTier.get(tier.wire());
        return ofTier != null ? ofTier : posts == null ? 1 : posts;
    }

    List<AssumptionView> assumptions() {
        return Stream.concat(
                        Stream.of(Tier.values())
                                .map(tier ->
                                        AssumptionView.plain("posts." + tier.wire(), Integer.toString(posts(tier)))),
                        toldOverrides().assumptions().stream())
                .toList();
    }

    Map<String, Double> sizes() {
        return toldSegments().stream()
                .collect(Collectors.toMap(SegmentRequest::id, SegmentRequest::size, (first, second) -> second));
    }

    List<SegmentRequest> toldSegments() {
        return segments == null ? List.of() : segments;
    }

    PeopleRequest toldPeople() {
        return people == null ? PeopleRequest.NONE : people;
    }

    Population population() {
        return new Population(toldPeople(), sizes());
    }

    ToldOverrides toldOverrides() {
        return new ToldOverrides(overrides == null ? List.of() : overrides);
    }

    /** Segments that the request speaks of: by their size or by their ceiling. */
    Set<String> namedSegments() {
        Set<String> named = new HashSet<>(sizes().keySet());
        toldPriors().toldNames().stream()
                .filter(name -> name.startsWith(Benchmarks.CEILING_OF))
                .map(name -> name.substring(Benchmarks.CEILING_OF.length()))
                .forEach(named::add);
        return named;
    }

    ToldOverlaps toldOverlaps() {
        return ToldOverlaps.of(overlaps);
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
}
