package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.overlap.Overlap;
import dev.lodestone.campaign.mix.overlap.OverlapFit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An answer, whatever it is, with its time on one core, and the question as measured overlaps make it. */
public record Answered(Question question, MixAnswer answer, double millis) {
    /** Planning runs on one thread, so its own time is what a free core would take, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** As campaign-service asks for it by default. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    /** With all the time it takes, so that it is the same on every machine. */
    static Answered of(Question question) {
        return of(question, List.of(), Deadline.NONE);
    }

    public static Answered inTime(Question question) {
        return inTime(question, List.of());
    }

    public static Answered inTime(Question question, List<Overlap> overlaps) {
        return of(question, overlaps, Deadline.after(LIMIT, THREADS::getCurrentThreadCpuTime, () -> false));
    }

    private static Answered of(Question told, List<Overlap> overlaps, Deadline deadline) {
        long started = THREADS.getCurrentThreadCpuTime();
        Question question =
                OverlapFit.of(told, overlaps, deadline).orElseThrow().question();
        MixAnswer answer = MixPlanning.answer(question, deadline, done -> {});
        double millis = (THREADS.getCurrentThreadCpuTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        return new Answered(question, answer, millis);
    }
}
