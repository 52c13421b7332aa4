package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.Creators;
import dev.lodestone.campaign.mix.Priors;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.question.MixFaults;
import dev.lodestone.campaign.solver.AssumptionView;
import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.campaign.storedplan.MixPlan;
import dev.lodestone.campaign.storedplan.PlannedCreator;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes a plan for a campaign: reads the campaign, then the creators, then computes. Storing is left to the caller. */
@ApplicationScoped
class PlanMix {
    private final Database database;
    private final Campaigns campaigns;
    private final Creators creators;
    private final Solver solver;
    private final Ids ids;
    private final InstantSource clock;

    PlanMix(Database database, Campaigns campaigns, Creators creators, Solver solver, Ids ids, InstantSource clock) {
        this.database = database;
        this.campaigns = campaigns;
        this.creators = creators;
        this.solver = solver;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<MixPlan> plan(Caller caller, UUID campaignId, MixPlanRequest request) {
        return database.read(tx -> campaigns.require(tx, campaignId))
                .invoke(campaign -> refuseFaults(budget(campaign), request))
                .chain(campaign -> candidates(caller, request).chain(found -> solve(caller, campaign, request, found)));
    }

    /** The part of the budget that is meant for creators, where the campaign says one. */
    private static Money budget(Campaign campaign) {
        Money talent = campaign.budgetLines().talent();
        return talent == null || talent.isZero() ? campaign.budget() : talent;
    }

    private static void refuseFaults(Money budget, MixPlanRequest request) {
        new MixFaults(budget)
                .priors(request.priors(), null)
                .constraints(request.constraints(), null)
                .refuse();
    }

    private Uni<List<CreatorFacts>> candidates(Caller caller, MixPlanRequest request) {
        return request.creatorIds().isEmpty()
                ? creators.search(caller.workspace(), request.search())
                : creators.byIds(caller.workspace(), request.creatorIds());
    }

    private Uni<MixPlan> solve(Caller caller, Campaign campaign, MixPlanRequest request, List<CreatorFacts> found) {
        Money budget = budget(campaign);
        List<CreatorFacts> usable = found.stream()
                .filter(facts -> Market.canBePlanned(facts, budget.currency()))
                .toList();
        if (usable.isEmpty()) {
            throw new ProblemException(
                    CampaignProblem.MIX_INFEASIBLE,
                    "No creator of the roster fits the search and has a price in " + budget.currency() + ".");
        }
        new MixFaults(budget)
                .known(request.toldConstraints().required(), ids(usable), "/constraints/required")
                .refuse();
        Question question = question(budget, request, usable);
        return solver.solve(question, budget.currency(), market(question, found.size() - usable.size()))
                .map(mix -> new MixPlan(
                        ids.next(),
                        campaign.id(),
                        request.toldObjective(),
                        question.seed(),
                        mix,
                        List.of(),
                        usable.stream()
                                .map(facts -> planned(facts, budget.currency()))
                                .toList(),
                        caller.subject(),
                        clock.instant()));
    }

    private static Set<String> ids(List<CreatorFacts> usable) {
        return usable.stream().map(facts -> facts.id().toString()).collect(Collectors.toSet());
    }

    private static Question question(Money budget, MixPlanRequest request, List<CreatorFacts> usable) {
        Priors priors = request.toldPriors().toPriors();
        Market market = new Market(budget.currency(), priors, request.sizes());
        List<Question.Segment> segments = market.segments(usable);
        return new Question(
                budget.amount(),
                request.toldObjective().objective(),
                request.seed() == null ? 1 : request.seed(),
                priors,
                request.toldConstraints().toConstraints(),
                segments,
                market.candidates(usable, segments));
    }

    private static List<AssumptionView> market(Question question, int left) {
        List<AssumptionView> told = new ArrayList<>();
        told.add(AssumptionView.plain(
                "candidates", Integer.toString(question.candidates().size())));
        told.add(AssumptionView.plain("candidates.withoutTierOrPrice", Integer.toString(left)));
        question.segments()
                .forEach(segment -> told.add(
                        AssumptionView.plain("segments." + segment.id() + ".size", MixView.number(segment.size()))));
        return told;
    }

    private static PlannedCreator planned(CreatorFacts facts, String currency) {
        return new PlannedCreator(
                facts.id(),
                Tier.of(facts.tier()).orElseThrow(),
                facts.feeIn(currency).orElseThrow(),
                facts.followers());
    }
}
