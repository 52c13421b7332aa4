package dev.lodestone.campaign.job;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers 202 with a job, and begins its work once the job is kept. A repeated Idempotency-Key begins nothing. */
@ApplicationScoped
public class StartJob {
    private final Writes writes;
    private final Jobs jobs;
    private final CurrentCaller caller;

    StartJob(Writes writes, Jobs jobs, CurrentCaller caller) {
        this.writes = writes;
        this.jobs = jobs;
        this.caller = caller;
    }

    /** Work that goes on as whoever asked, and tells how far it is from 0 to 1. */
    @FunctionalInterface
    public interface Work {
        Uni<JobEnd> begin(Caller asking, DoubleConsumer progress);
    }

    /** {@code admission} may refuse, in the transaction that opens the job. */
    public Uni<RestResponse<JobView>> of(String type, Function<Tx, Uni<?>> admission, Work work) {
        Caller asking = caller.get();
        AtomicReference<UUID> opened = new AtomicReference<>();
        return writes.post(tx -> admission.apply(tx).chain(() -> open(tx, type, opened)))
                .invoke(() -> Optional.ofNullable(opened.get())
                        .ifPresent(id -> jobs.run(
                                asking,
                                id,
                                progress ->
                                        work.begin(asking, done -> progress.accept((int) Math.round(100 * done))))));
    }

    private Uni<Reply<JobView>> open(Tx tx, String type, AtomicReference<UUID> opened) {
        return jobs.open(tx, type)
                .invoke(job -> opened.set(job.id()))
                .map(job -> new Reply<>(202, job, Map.of("Location", "/v1/jobs/" + job.id(), "Retry-After", "1")));
    }
}
