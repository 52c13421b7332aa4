package dev.lodestone.campaign.job;

import dev.lodestone.kit.background.Turns;
import dev.lodestone.kit.background.Turns.Place;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.idempotency.Reply;
import dev.lodestone.kit.idempotency.Writes;
import dev.lodestone.kit.job.JobEnd;
import dev.lodestone.kit.job.JobView;
import dev.lodestone.kit.job.Jobs;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers 202 with a job, and begins its work once the job is kept and those before it have ended. A repeated Idempotency-Key
 * begins nothing. Who leaves without the answer has started the job all the same.
 */
@ApplicationScoped
public class StartJob {
    private final Writes writes;
    private final Jobs jobs;
    private final CurrentCaller caller;
    private final Turns turns;

    StartJob(
            Writes writes,
            Jobs jobs,
            CurrentCaller caller,
            @ConfigProperty(name = "lodestone.mix.longest-job-queue") int longestQueue,
            @ConfigProperty(name = "lodestone.mix.longest-job") Duration longest) {
        this.writes = writes;
        this.jobs = jobs;
        this.caller = caller;
        this.turns = new Turns(longestQueue, "Many jobs wait already. Ask again in a moment.", longest);
    }

    private record Opened(UUID id, Place place) {}

    /** Work that goes on as whoever asked, and tells how far it is from 0 to 1. */
    @FunctionalInterface
    public interface Work {
        Uni<JobEnd> begin(Caller asking, DoubleConsumer progress);
    }

    /** {@code admission} may refuse, in the transaction that opens the job; so does a line that is full. */
    public Uni<RestResponse<JobView>> of(String type, Function<Tx, Uni<?>> admission, Work work) {
        Caller asking = caller.get();
        AtomicReference<Opened> opened = new AtomicReference<>();
        return Jobs.whoeverLeaves(writes.post(tx -> admission.apply(tx).chain(() -> open(tx, type, opened)))
                .onFailure()
                .invoke(() -> Optional.ofNullable(opened.get())
                        .ifPresent(job -> job.place().leave()))
                .invoke(() -> Optional.ofNullable(opened.get()).ifPresent(job -> run(asking, job, work))));
    }

    private Uni<Reply<JobView>> open(Tx tx, String type, AtomicReference<Opened> opened) {
        Place place = turns.take();
        return jobs.open(tx, type)
                .onFailure()
                .invoke(place::leave)
                .invoke(job -> opened.set(new Opened(job.id(), place)))
                .map(job -> new Reply<>(202, job, Map.of("Location", "/v1/jobs/" + job.id(), "Retry-After", "1")));
    }

    private void run(Caller asking, Opened job, Work work) {
        jobs.run(
                asking,
                job.id(),
                progress -> job.place()
                        .inTurn(() -> work.begin(asking, done -> progress.accept((int) Math.round(100 * done)))));
    }
}
