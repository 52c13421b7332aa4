package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.choice.Clash;
import dev.lodestone.campaign.solver.Patience;
import dev.lodestone.campaign.solver.Solver;
import dev.lodestone.campaign.solver.Solver.Planner;
import dev.lodestone.campaign.storedplan.MixPlan;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/** Reads what a plan for a campaign is made of, and makes it. Storing is left to the caller. */
@ApplicationScoped
class PlanMix {
    /** The part of the time of a large plan that goes into reading its creators. */
    private static final double READING = 0.5;

    private final CurrentCaller currentCaller;
    private final Readers readers;
    private final Solver solver;
    private final Ids ids;
    private final InstantSource clock;

    PlanMix(CurrentCaller currentCaller, Readers readers, Solver solver, Ids ids, InstantSource clock) {
        this.currentCaller = currentCaller;
        this.readers = readers;
        this.solver = solver;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the caller of the current request, who waits. */
    <T> Uni<T> planNow(UUID campaignId, MixPlanRequest request, Function<MixPlan, T> end) {
        return plan(currentCaller.get(), campaignId, request, Patience.REQUEST, progress -> {}, end);
    }

    /** {@code progress}: from 0 to 1. {@code end}: what is made of the plan while its planner's thread is at hand. */
    <T> Uni<T> plan(
            Caller caller,
            UUID campaignId,
            MixPlanRequest request,
            Patience patience,
            DoubleConsumer progress,
            Function<MixPlan, T> end) {
        return readers.read(caller, campaignId, request, patience, part -> progress.accept(part * READING))
                .chain(read -> solver.run(
                        patience,
                        planner -> end.apply(plan(
                                caller,
                                campaignId,
                                CampaignQuestion.of(read.campaign(), request, read.found()),
                                planner,
                                progress))));
    }

    private MixPlan plan(
            Caller caller, UUID campaignId, CampaignQuestion asked, Planner planner, DoubleConsumer progress) {
        Question question = asked.question();
        return new MixPlan(
                ids.next(),
                campaignId,
                asked.request().toldObjective(),
                question.seed(),
                mix(asked, question, planner, done -> progress.accept(READING + done * (1 - READING))),
                List.of(),
                asked.candidates(),
                caller.subject(),
                clock.instant());
    }

    private static MixView mix(CampaignQuestion asked, Question question, Planner planner, DoubleConsumer progress) {
        try {
            return planner.solve(asked.asked(question), progress);
        } catch (ProblemException problem) {
            throw said(problem);
        }
    }

    /** The budget is no field of this request: as one of the limits that clash it is told in words. */
    private static ProblemException said(ProblemException problem) {
        FieldError[] fields = problem.errors().stream()
                .filter(error -> !Clash.BUDGET.equals(error.pointer()))
                .toArray(FieldError[]::new);
        String words = fields.length == problem.errors().size()
                ? problem.getMessage()
                : problem.getMessage() + " The campaign's budget for creators is one of them.";
        return new ProblemException(problem.code(), words, fields);
    }
}
