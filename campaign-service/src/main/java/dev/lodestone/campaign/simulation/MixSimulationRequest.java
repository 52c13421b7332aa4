package dev.lodestone.campaign.simulation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import dev.lodestone.campaign.question.ConstraintsRequest;
import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.campaign.question.MixObjective;
import dev.lodestone.campaign.question.OverlapRequest;
import dev.lodestone.campaign.question.PriorsRequest;
import dev.lodestone.campaign.question.SegmentRequest;
import dev.lodestone.campaign.question.ToldOverlaps;
import dev.lodestone.campaign.simulation.CandidateRequest.AudienceRequest;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "MixSimulationRequest",
        description = "A question to the planner with its own candidates; nothing is stored.")
record MixSimulationRequest(
        @NotNull @Valid @Schema(required = true) Money budget,
        @NotNull @Schema(required = true) MixObjective objective,

        @Schema(description = "Same seed, same answer") @Nullable
        Long seed,

        @Valid @Nullable PriorsRequest priors,
        @Valid @Nullable ConstraintsRequest constraints,

        @NotNull @Size(min = 1, max = 100) @Schema(required = true)
        List<@Valid @NotNull SegmentRequest> segments,

        @NotNull
        @Size(min = 1, max = MixSimulationRequest.MOST_CANDIDATES)
        @Schema(required = true)
        @JsonDeserialize(using = CandidateList.class)
        List<@Valid @NotNull CandidateRequest> candidates,

        @Size(max = OverlapFit.MOST)
        @Schema(
                description =
                        "Measured overlaps of pairs. The model agrees with them as far as it can; `overlaps` of the answer says how far")
        @Nullable
        List<@Valid @NotNull OverlapRequest> overlaps) {
    static final int MOST_CANDIDATES = 10_000;
    /** What shares come to that were rounded to whole parts of a thousand or so. */
    private static final double WHOLE = 1.001;

    private Question toQuestion() {
        refuseFaults();
        Question question = new Question(
                budget.amount(),
                objective.objective(),
                seed == null ? 1 : seed,
                toldPriors().toPriors(),
                toldConstraints().toConstraints(),
                segments.stream()
                        .map(segment -> new Segment(segment.id(), segment.size()))
                        .toList(),
                candidates.stream().map(CandidateRequest::toCandidate).toList());
        MixFaults faults = new MixFaults(budget);
        toldPriors().refuseBeyondCounting(faults, question);
        faults.refuse();
        return question;
    }

    private PriorsRequest toldPriors() {
        return priors == null ? PriorsRequest.NONE : priors;
    }

    private ConstraintsRequest toldConstraints() {
        return constraints == null ? ConstraintsRequest.NONE : constraints;
    }

    Asked asked() {
        PriorsRequest told = toldPriors();
        return new Asked(
                toQuestion(),
                ToldOverlaps.of(overlaps).overlaps(),
                budget.currency(),
                told.toldNames(),
                told.toldRanges(),
                List.of(),
                toldConstraints()::place);
    }

    private void refuseFaults() {
        MixFaults faults = new MixFaults(budget);
        Set<String> known = new HashSet<>();
        for (int i = 0; i < segments.size(); i++) {
            if (!known.add(segments.get(i).id())) faults.add("/segments/" + i + "/id", "duplicate", "Each id once.");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            CandidateRequest candidate = candidates.get(i);
            String pointer = "/candidates/" + i;
            if (!ids.add(candidate.id())) faults.add(pointer + "/id", "duplicate", "Each id once.");
            faults.amount(candidate.fee(), pointer + "/fee");
            faults.amount(candidate.handling(), pointer + "/handling");
            audience(faults, candidate.audience(), known, pointer + "/audience");
        }
        ToldOverlaps pairs = ToldOverlaps.of(overlaps);
        pairs.pairs(faults);
        pairs.known(faults, ids);
        faults.priors(priors, known).constraints(constraints, ids).refuse();
        if (pairs.told().isEmpty()) return;
        pairs.possible(
                faults, candidates.stream().map(CandidateRequest::toCandidate).toList());
        faults.refuse();
    }

    private static void audience(MixFaults faults, List<AudienceRequest> parts, Set<String> segments, String pointer) {
        Set<String> heard = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String segment = parts.get(i).segment();
            if (!segments.contains(segment))
                faults.add(pointer + "/" + i + "/segment", "unknown", "There is no segment with this id.");
            else if (!heard.add(segment)) faults.add(pointer + "/" + i + "/segment", "duplicate", "Each segment once.");
        }
        if (parts.stream().mapToDouble(AudienceRequest::share).sum() > WHOLE)
            faults.add(
                    pointer, "sum", "Shares of one audience add up to 1 at most: segments have no people in common.");
    }
}
