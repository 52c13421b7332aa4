package dev.lodestone.kit.job;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.job.JobView.JobProblem;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that outlives its request: opened in the request's transaction, run after it, watched by polling. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration SILENCE_OF_THE_DEAD = Duration.ofSeconds(30);
    private static final String OPEN = """
            INSERT INTO kit.job (id, workspace_id, type, state, progress, created_by, created_at, beat_at)
            VALUES ($1, $2, $3, 'running', 0, $4, $5, $5)""";
    private static final String STILL_RUNNING =
            "UPDATE kit.job SET progress = $3, beat_at = $4 WHERE workspace_id = $1 AND id = $2 AND state = 'running'";
    private static final String SUCCEED = """
            UPDATE kit.job SET state = 'succeeded', progress = 100, result = $3, finished_at = $4
            WHERE workspace_id = $1 AND id = $2 AND state = 'running'""";
    private static final String FAIL = """
            UPDATE kit.job SET state = 'failed', problem_code = $3, problem = $4, problem_errors = $5, finished_at = $6
            WHERE workspace_id = $1 AND id = $2 AND state = 'running'""";
    private static final String FIND = """
            SELECT id, type, state, progress, problem_code, problem, problem_errors, created_at, beat_at, finished_at
            FROM kit.job WHERE workspace_id = $1 AND id = $2""";
    private static final String RESULT =
            "SELECT result FROM kit.job WHERE workspace_id = $1 AND id = $2 AND state = 'succeeded'";

    private final Database database;
    private final Ids ids;

    Jobs(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    public Uni<JobView> open(Tx tx, String type) {
        UUID id = ids.next();
        return tx.execute(OPEN, id, tx.workspace(), type, tx.caller().subject(), tx.now())
                .map(done -> new JobView(id, type, "running", 0, tx.now(), null, null, null));
    }

    /** Who hangs up before a job is answered has opened it all the same, and what is opened must be run. */
    public static <T> Uni<T> whoeverLeaves(Uni<T> opening) {
        return Uni.createFrom().emitter(answer -> opening.subscribe().with(answer::complete, answer::fail));
    }

    /** The work tells its progress in per cent; what it ends with, or why it fails, is kept in the job. */
    public void run(Caller caller, UUID id, Function<IntConsumer, Uni<JobEnd>> work) {
        AtomicInteger progress = new AtomicInteger();
        Cancellable beat = beat(
                BEAT,
                () -> database.as(caller, tx -> tx.execute(STILL_RUNNING, tx.workspace(), id, progress.get(), tx.now()))
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Job %s cannot tell its progress: %s", id, failure)));
        Uni.createFrom()
                .deferred(() -> work.apply(progress::set))
                .chain(end -> database.as(caller, tx -> succeed(tx, id, end)))
                .onFailure()
                .recoverWithUni(failure -> fail(caller, id, failure))
                .onTermination()
                .invoke(beat::cancel)
                .subscribe()
                .with(done -> {}, failure -> LOG.errorf(failure, "Job %s could not be ended", id));
    }

    /** Until cancelled: a beat that fails is missed, and the next one may be heard again. */
    static Cancellable beat(Duration pause, Supplier<Uni<Integer>> beat) {
        return Multi.createFrom()
                .ticks()
                .every(pause)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> beat.get().onFailure().recoverWithItem(0))
                .subscribe()
                .with(beaten -> {});
    }

    private static Uni<Integer> succeed(Tx tx, UUID id, JobEnd end) {
        return end.lastWrite().apply(tx).chain(() -> tx.execute(SUCCEED, tx.workspace(), id, end.result(), tx.now()));
    }

    private Uni<Integer> fail(Caller caller, UUID id, Throwable failure) {
        if (!(failure instanceof ProblemException)) LOG.errorf(failure, "Job %s failed", id);
        JobProblem problem = JobFailure.of(failure);
        JsonArray errors = JobFailure.written(problem.errors());
        return database.as(
                caller, tx -> tx.execute(FAIL, tx.workspace(), id, problem.code(), problem.detail(), errors, tx.now()));
    }

    public Uni<JobView> require(Tx tx, UUID id, String resultUrl) {
        return tx.find(FIND, row -> view(row, tx.now(), resultUrl), tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("job", id)));
    }

    /** Only a job that has succeeded has a result. */
    public Uni<JsonObject> result(Tx tx, UUID id) {
        return tx.find(RESULT, row -> row.getJsonObject("result"), tx.workspace(), id)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("result of job", id)));
    }

    private static JobView view(Row row, Instant now, String resultUrl) {
        String state = row.getString("state");
        OffsetDateTime finished = row.getOffsetDateTime("finished_at");
        boolean gone = state.equals("running")
                && row.getOffsetDateTime("beat_at")
                        .toInstant()
                        .plus(SILENCE_OF_THE_DEAD)
                        .isBefore(now);
        return new JobView(
                row.getUUID("id"),
                row.getString("type"),
                gone ? "failed" : state,
                row.getInteger("progress"),
                row.getOffsetDateTime("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                state.equals("succeeded") ? resultUrl : null,
                gone ? JobFailure.INTERRUPTED : JobFailure.read(row));
    }
}
