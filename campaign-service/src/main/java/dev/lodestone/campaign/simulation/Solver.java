package dev.lodestone.campaign.simulation;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.MixPlanning;
import dev.lodestone.campaign.mix.PlanCheck;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.simulation.MixView.AssumptionView;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Plans away from the event loop, on few threads: planning is pure computing and must not starve other requests. */
@ApplicationScoped
public class Solver {
    private static final int THREADS = 2;

    private final WorkerExecutor threads;
    private final InstantSource clock;

    Solver(Vertx vertx, InstantSource clock) {
        this.threads = vertx.createSharedWorkerExecutor("mix-planner", THREADS);
        this.clock = clock;
    }

    public Uni<MixView> solve(Question question, String currency, List<AssumptionView> further) {
        return threads.executeBlocking(() -> answer(question, currency, further), false);
    }

    private MixView answer(Question question, String currency, List<AssumptionView> further) {
        var started = clock.instant();
        Mix mix = MixPlanning.answer(question)
                .orElseThrow(
                        () -> new ProblemException(
                                CampaignProblem.MIX_INFEASIBLE,
                                "The required creators and the least numbers per tier do not fit the budget and the other limits."));
        mix.plans().stream()
                .filter(plan -> plan.name() == Mix.Name.RECOMMENDED)
                .forEach(plan -> refuse(question, plan));
        List<AssumptionView> assumptions = new ArrayList<>(Assumptions.of(mix.priors(), mix.draws()));
        assumptions.addAll(further);
        return MixView.of(
                mix,
                currency,
                assumptions,
                Duration.between(started, clock.instant()).toMillis());
    }

    private static void refuse(Question question, Mix.Plan plan) {
        List<String> faults = PlanCheck.faults(question, plan.creators());
        if (!faults.isEmpty()) throw new IllegalStateException("The planner broke its limits: " + faults);
    }
}
