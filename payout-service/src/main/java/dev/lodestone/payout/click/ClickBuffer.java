package dev.lodestone.payout.click;

import dev.lodestone.kit.background.Loops;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Clicks between the answer to the visitor and the database: bounded, and never waited for. */
@ApplicationScoped
class ClickBuffer {
    private static final Logger LOG = Logger.getLogger(ClickBuffer.class);
    private static final int MOST = 50_000;
    private static final int AT_ONCE = 2_000;

    private final BlockingQueue<Click> waiting = new ArrayBlockingQueue<>(MOST);
    /** Taken from the queue but not known to be stored; touched by the one running step only. */
    private final List<Click> inHand = new ArrayList<>(AT_ONCE);

    private final Loops loops;
    private final Database database;
    private final Clicks clicks;
    private final Duration pause;
    private final Counter dropped;

    ClickBuffer(
            Loops loops,
            Database database,
            Clicks clicks,
            MeterRegistry meters,
            @ConfigProperty(name = "lodestone.click.flush", defaultValue = "PT0.05S") Duration pause) {
        this.loops = loops;
        this.database = database;
        this.clicks = clicks;
        this.pause = pause;
        this.dropped = Counter.builder("lodestone.clicks.dropped")
                .description(
                        "Clicks that were answered but not recorded: the buffer was full, or the database refused them")
                .register(meters);
        Gauge.builder("lodestone.clicks.waiting", waiting, BlockingQueue::size)
                .description("Clicks that wait to be recorded")
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        loops.run("Recording clicks", pause, this::flush);
    }

    void add(Click click) {
        if (!waiting.offer(click)) dropped.increment();
    }

    private Uni<?> flush() {
        if (inHand.isEmpty()) waiting.drainTo(inHand, AT_ONCE);
        Map<UUID, List<Click>> byWorkspace = inHand.stream().collect(Collectors.groupingBy(Click::workspace));
        return Multi.createFrom()
                .iterable(byWorkspace.entrySet())
                .onItem()
                .transformToUni(group -> record(group.getKey(), group.getValue()))
                .collectFailures()
                .concatenate()
                .collect()
                .asList()
                .invoke(inHand::clear);
    }

    private Uni<Integer> record(UUID workspace, List<Click> group) {
        return database.as(Caller.job(workspace, "clicks"), tx -> clicks.record(tx, group))
                .onFailure(ClickBuffer::isRefusal)
                .recoverWithItem(refused -> {
                    LOG.errorf(refused, "%d clicks of workspace %s cannot be recorded", group.size(), workspace);
                    dropped.increment(group.size());
                    return 0;
                });
    }

    /** The database will say no to these very rows again; kept, they would hold up the clicks of every workspace. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof PgException answer && answer.getSqlState().matches("2[23].{3}");
    }
}
