package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.effort.Deadline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A whole answer with its time on one core: opponents, draws, ablations and reasons included. */
record Solved(Question question, Mix mix, double millis) {
    /** Planning runs on one thread, so its own time is what a free core would take, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** As campaign-service asks for it by default. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    /** With all the time it takes, so that it is the same on every machine. */
    static Solved of(Question question) {
        return of(question, Deadline.NONE);
    }

    static Solved inTime(Question question) {
        return of(question, Deadline.after(LIMIT, THREADS::getCurrentThreadCpuTime, () -> false));
    }

    private static Solved of(Question question, Deadline deadline) {
        long started = THREADS.getCurrentThreadCpuTime();
        MixAnswer answer = MixPlanning.answer(question, deadline, done -> {});
        double millis = (THREADS.getCurrentThreadCpuTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        return switch (answer) {
            case MixAnswer.Planned planned -> new Solved(question, planned.mix(), millis);
            case MixAnswer.Impossible impossible -> throw new IllegalStateException("No plan: " + impossible);
        };
    }

    Plan plan() {
        return mix.plan(Name.RECOMMENDED);
    }

    double value() {
        return plan().figures().objective(question.objective());
    }

    boolean isSound() {
        return AnswerCheck.faults(question, mix).isEmpty()
                && mix.plans().stream()
                        .allMatch(plan -> plan.figures().cost() <= question.budget()
                                && plan.figures().objective(question.objective())
                                        <= value() + 1e-9 * Math.abs(value()) + 1e-9);
    }
}
