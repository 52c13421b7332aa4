package dev.lodestone.campaign.check;

import dev.lodestone.kit.background.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Where a workspace's own rules are tried: on one thread, so that they never take the cores from everybody's checks. */
@ApplicationScoped
public class RuleReading {
    private static final int LONGEST_QUEUE = 8;

    private final Workers worker =
            Workers.one("rule-reader", LONGEST_QUEUE, "Others try their rules. Ask again in a moment.");

    /** The work is asked to look now and then whether anybody still waits for it. */
    public <T> Uni<T> run(Function<BooleanSupplier, T> work) {
        return worker.run(work);
    }

    void stop(@Observes ShutdownEvent shutdown) {
        worker.close();
    }
}
