package dev.lodestone.campaign.solver;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.answer.Asked;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.answer.MixViews;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.overlap.Fitted;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a question to the planner, away from the event loop, and lets no plan leave that the checker finds at fault. */
@ApplicationScoped
public class Solver {
    private final PlanningThreads threads;
    private final LongSupplier nanos;
    private final Duration longest;
    private final Duration longestJob;

    @Inject
    Solver(
            PlanningThreads threads,
            @ConfigProperty(name = "lodestone.mix.longest") Duration longest,
            @ConfigProperty(name = "lodestone.mix.longest-job") Duration longestJob) {
        this(threads, System::nanoTime, longest, longestJob);
    }

    /** {@code nanos}: a clock that only runs; that of the system may be set while somebody waits. */
    Solver(PlanningThreads threads, LongSupplier nanos, Duration longest, Duration longestJob) {
        this.threads = threads;
        this.nanos = nanos;
        this.longest = longest;
        this.longestJob = longestJob;
    }

    public Uni<MixView> solve(Asked asked) {
        return run(Patience.REQUEST, planner -> planner.solve(asked, done -> {}));
    }

    /** Work away from the event loop that asks the planner once: with thousands of creators making the question takes time too. */
    public <T> Uni<T> run(Patience patience, Function<Planner, T> work) {
        return switch (patience) {
            case REQUEST -> answerInTime(work, nanos.getAsLong());
            case JOB -> threads.runJob(left -> work.apply(unhurried(left)));
        };
    }

    /** How many may wait for an answer at once. */
    public int places() {
        return threads.places();
    }

    /** Whoever waits has waited in the queue too: what that took is no longer there to compute in. */
    private <T> Uni<T> answerInTime(Function<Planner, T> work, long arrived) {
        return threads.runInTime(left -> {
            if (rest(arrived).compareTo(longest.dividedBy(2)) < 0)
                throw tooLate("The planners were busy for most of the time. Ask again in a moment.");
            return work.apply((asked, progress) -> answer(asked, progress, Deadline.after(rest(arrived), nanos, left)));
        });
    }

    private Duration rest(long arrived) {
        return longest.minusNanos(nanos.getAsLong() - arrived);
    }

    private static ProblemException tooLate(String words) {
        return new ProblemException(CommonProblem.TOO_MANY_REQUESTS, words);
    }

    private Planner unhurried(BooleanSupplier left) {
        MakingWay way = new MakingWay(threads::areNeededByRequests, nanos, longestJob);
        BooleanSupplier isUnwanted = () -> {
            way.pause();
            return left.getAsBoolean();
        };
        return (asked, progress) -> answer(asked, progress, Deadline.after(longestJob, way::nanos, isUnwanted));
    }

    /** Only for whoever was handed it, while they run on its thread. */
    @FunctionalInterface
    public interface Planner {
        MixView solve(Asked asked, DoubleConsumer progress);
    }

    private MixView answer(Asked asked, DoubleConsumer progress, Deadline deadline) {
        long started = nanos.getAsLong();
        Fitted fitted = OverlapFit.of(asked.question(), asked.overlaps(), deadline)
                .orElseThrow(() -> tooLate(
                        "There was no time to fit the overlaps. Ask again in a moment, or tell fewer of them."));
        MixAnswer answer = MixPlanning.answer(fitted.question(), deadline, progress);
        return switch (answer) {
            case MixAnswer.Planned planned -> view(asked, fitted, planned.mix(), started);
            case MixAnswer.Impossible impossible -> throw infeasible(asked, impossible);
            case MixAnswer.TooLate late ->
                throw tooLate(
                        "There was no time for all draws of an answer. Ask again in a moment, or for fewer creators.");
        };
    }

    private MixView view(Asked asked, Fitted fitted, Mix mix, long started) {
        refuse(AnswerCheck.faults(fitted.question(), mix));
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - started);
        return MixViews.of(asked, fitted, mix, millis);
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) throw new IllegalStateException("The planner broke its limits: " + faults);
    }

    private static ProblemException infeasible(Asked asked, MixAnswer.Impossible impossible) {
        return new ProblemException(
                CampaignProblem.MIX_INFEASIBLE,
                Refusal.words(impossible),
                impossible.clash().stream()
                        .map(pointer ->
                                FieldError.at(asked.place().apply(pointer), "clash", Refusal.ofEach(impossible)))
                        .toArray(FieldError[]::new));
    }
}
