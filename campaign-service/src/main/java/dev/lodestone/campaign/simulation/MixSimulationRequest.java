package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MixSimulationRequest",
        description = "A question to the planner with its own candidates; nothing is stored.")
record MixSimulationRequest(
        @NotNull @Valid @Schema(required = true) Money budget,
        @NotNull @Schema(required = true) MixObjective objective,
        @Schema(description = "Same seed, same answer") Long seed,
        @Valid PriorsRequest priors,
        @Valid ConstraintsRequest constraints,

        @NotNull @Size(min = 1, max = 100) @Schema(required = true)
        List<@Valid @NotNull SegmentRequest> segments,

        @NotNull @Size(min = 1, max = 300) @Schema(required = true)
        List<@Valid @NotNull CandidateRequest> candidates) {

    @Schema(name = "MixCandidate")
    record CandidateRequest(
            @NotBlank @Size(max = 100) @Schema(required = true)
            String id,

            @NotNull @Pattern(regexp = PriorsRequest.TIER) @Schema(required = true)
            String tier,

            @NotNull @Valid @Schema(required = true, description = "Per post")
            Money fee,

            @Min(1) @Max(365) Integer posts,
            @Valid Money handling,
            @NotNull @Min(1) @Schema(required = true) Long followers,
            @PositiveOrZero @DecimalMax("1") Double authenticShare,

            @NotNull @PositiveOrZero @DecimalMax("1") @Schema(required = true)
            Double engagementRate,

            @PositiveOrZero Double fit,

            @NotNull @Size(max = 100) @Schema(required = true)
            List<@Valid @NotNull AudienceRequest> audience) {

        Candidate toCandidate() {
            Map<String, Double> shares = new HashMap<>();
            audience.forEach(part -> shares.merge(part.segment(), part.share(), Double::sum));
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
                    shares);
        }
    }

    @Schema(name = "MixAudience")
    record AudienceRequest(
            @NotBlank @Size(max = 100) @Schema(required = true)
            String segment,

            @NotNull @PositiveOrZero @DecimalMax("1") @Schema(required = true)
            Double share) {}

    Question toQuestion() {
        refuseFaults();
        return new Question(
                budget.amount(),
                objective.objective(),
                seed == null ? 1 : seed,
                (priors == null ? PriorsRequest.NONE : priors).toPriors(),
                (constraints == null ? ConstraintsRequest.NONE : constraints).toConstraints(),
                segments.stream()
                        .map(segment -> new Segment(segment.id(), segment.size()))
                        .toList(),
                candidates.stream().map(CandidateRequest::toCandidate).toList());
    }

    private void refuseFaults() {
        List<FieldError> faults = new ArrayList<>(MixFaults.of(budget, priors));
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            CandidateRequest candidate = candidates.get(i);
            if (!ids.add(candidate.id()))
                faults.add(FieldError.at("/candidates/" + i + "/id", "duplicate", "Each id once."));
            MixFaults.amount(faults, budget, candidate.fee(), "/candidates/" + i + "/fee");
            MixFaults.amount(faults, budget, candidate.handling(), "/candidates/" + i + "/handling");
        }
        Set<String> segmentIds = new HashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            if (!segmentIds.add(segments.get(i).id())) {
                faults.add(FieldError.at("/segments/" + i + "/id", "duplicate", "Each id once."));
            }
        }
        if (faults.stream().anyMatch(fault -> fault.code().equals("currency"))) {
            throw new ProblemException(
                    CampaignProblem.CURRENCY_MISMATCH,
                    "The budget is in " + budget.currency() + ".",
                    faults.toArray(FieldError[]::new));
        }
        if (!faults.isEmpty()) throw ProblemException.invalid(faults.toArray(FieldError[]::new));
    }
}
