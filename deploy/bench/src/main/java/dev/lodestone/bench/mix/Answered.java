package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.effort.Deadline;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** An answer, whatever it is, with its time on one core. */
public record Answered(MixAnswer answer, double millis) {
    /** Planning runs on one thread, so its own time is what a free core would take, whatever else the machine does. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** As campaign-service asks for it by default. */
    private static final Duration LIMIT = Duration.ofSeconds(4);

    /** With all the time it takes, so that it is the same on every machine. */
    static Answered of(Question question) {
        return of(question, Deadline.NONE);
    }

    public static Answered inTime(Question question) {
        return of(question, Deadline.after(LIMIT, THREADS::getCurrentThreadCpuTime, () -> false));
    }

    private static Answered of(Question question, Deadline deadline) {
        long started = THREADS.getCurrentThreadCpuTime();
        MixAnswer answer = MixPlanning.answer(question, deadline, done -> {});
        double millis = (THREADS.getCurrentThreadCpuTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1);
        return new Answered(answer, millis);
    }
}
