package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.Creators.Found;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.people.Group;
import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.campaign.question.SegmentRequest;
import dev.lodestone.campaign.storedplan.PlannedCreator;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a campaign asks the planner: its budget, the request, and those of the creators found who can be planned with. */
record CampaignQuestion(
        Money budget, MixPlanRequest request, List<CreatorFacts> usable, Found found, Segmentation segmentation) {

    static CampaignQuestion of(Campaign campaign, MixPlanRequest request, Found found) {
        Money budget = budget(campaign);
        List<CreatorFacts> usable = found.creators().stream()
                .filter(facts -> Market.canBePlanned(facts, budget.currency()))
                .toList();
        if (usable.isEmpty()) {
            throw new ProblemException(
                    CampaignProblem.MIX_INFEASIBLE,
                    "No creator of the roster fits the search and has a price in " + budget.currency() + ".");
        }
        Set<String> ids = usable.stream().map(facts -> facts.id().toString()).collect(Collectors.toSet());
        Set<String> seen =
                found.creators().stream().map(facts -> facts.id().toString()).collect(Collectors.toSet());
        MixFaults faults = new MixFaults(budget).known(request.toldConstraints(), ids, seen);
        request.toldOverlaps().known(faults, seen);
        request.toldOverrides().known(faults, ids);
        faults.refuse();
        Segmentation segmentation = Segmentation.of(
                usable, request.namedSegments(), request.population().ages());
        return new CampaignQuestion(budget, request, usable, found, segmentation);
    }

    /** What can be said against a request before anybody is read. */
    static void refuseFaults(Campaign campaign, MixPlanRequest request, int most) {
        request.toldCandidates().refuseMoreThan(most);
        request.toldCandidates().refuseSearchBesideIds();
        MixFaults faults =
                new MixFaults(budget(campaign)).priors(request.priors(), null).constraints(request.constraints(), null);
        request.toldOverlaps().pairs(faults);
        request.toldOverrides().faults(faults);
        request.toldPeople().faults(faults);
        if (request.toldConstraints().minBrandSafety() != null
                && !request.toldOverrides().tellSafety())
            faults.add(
                    "/constraints/minBrandSafety",
                    "unknown",
                    "Nobody in the roster has a score: tell the `brandSafety` of some in `overrides`.");
        faults.refuse();
    }

    /** The part of the budget that is meant for creators, where the campaign says one. */
    private static Money budget(Campaign campaign) {
        Money talent = campaign.budgetLines().talent();
        return talent == null || talent.isZero() ? campaign.budget() : talent;
    }

    Question question() {
        Priors priors = request.toldPriors().toPriors();
        Market market = new Market(budget.currency(), priors, request);
        List<Question.Segment> segments = market.segments(segmentation);
        List<Question.Candidate> candidates = market.candidates(usable, segmentation);
        refuseImpossible(segments, candidates);
        Question question = new Question(
                budget.amount(),
                request.toldObjective().objective(),
                request.seed() == null ? 1 : request.seed(),
                priors,
                request.toldConstraints().toConstraints(),
                segments,
                candidates);
        MixFaults faults = new MixFaults(budget);
        request.toldPriors().refuseBeyondCounting(faults, question);
        faults.refuse();
        return question;
    }

    /** What is told of a segment that nobody of the candidates reaches could only be ignored; so could an impossible overlap. */
    private void refuseImpossible(List<Question.Segment> segments, List<Question.Candidate> candidates) {
        Set<String> ids = segments.stream().map(Question.Segment::id).collect(Collectors.toSet());
        MixFaults faults = new MixFaults(budget).priors(request.priors(), ids);
        request.toldOverlaps().possibleBySize(faults, candidates);
        Set<String> countries = ids.stream().map(id -> Group.of(id).country()).collect(Collectors.toSet());
        request.toldPeople().known(faults, countries, request.sizes().keySet());
        Set<String> named = new HashSet<>(ids);
        named.addAll(countries);
        List<SegmentRequest> told = request.toldSegments();
        for (int i = 0; i < told.size(); i++) {
            if (!named.contains(told.get(i).id())) {
                faults.add(
                        "/segments/" + i + "/id", "unknown", "No candidate reaches a segment or country of this id.");
            }
        }
        faults.refuse();
    }

    Asked asked(Question question) {
        return new Asked(
                question,
                request.toldOverlaps().overlaps(),
                budget.currency(),
                request.toldPriors().toldNames(),
                request.toldPriors().toldRanges(),
                assumptions(question),
                request.toldConstraints()::place,
                found.isCut() ? usable.size() : null);
    }

    private List<AssumptionView> assumptions(Question question) {
        List<AssumptionView> told = new ArrayList<>();
        told.add(AssumptionView.plain("candidates", Integer.toString(usable.size())));
        int read = found.creators().size();
        told.add(AssumptionView.plain("candidates.withoutTierOrPrice", Integer.toString(read - usable.size())));
        told.add(
                AssumptionView.plain("candidates.found", found.isCut() ? "more than " + read : Integer.toString(read)));
        told.addAll(request.assumptions());
        told.addAll(new Gaps(usable, budget.currency()).assumptions());
        told.addAll(segmentation.assumptions(usable));
        told.addAll(request.population().assumptions(question.segments()));
        return told;
    }

    List<PlannedCreator> candidates() {
        return usable.stream().map(this::planned).toList();
    }

    /** What is offered to a creator is the fee of all their posts. */
    private PlannedCreator planned(CreatorFacts facts) {
        Tier tier = Tier.of(facts.tier()).orElseThrow();
        Money fee = facts.feeIn(budget.currency()).orElseThrow().times(request.posts(tier));
        return new PlannedCreator(facts.id(), tier, fee, facts.followers());
    }
}
