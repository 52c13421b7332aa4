package dev.lodestone.campaign.page;

import dev.lodestone.kit.background.Workers;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;

/** The threads that write pages and draw charts: it takes too long for the event loop, and must not wait behind a plan. */
@ApplicationScoped
public class PageThreads {
    private static final int LONGEST_QUEUE = 64;

    private final Workers workers =
            new Workers("page-writer", LONGEST_QUEUE, "Too many pages are asked for. Ask again in a moment.");

    public <T> Uni<T> run(Supplier<T> drawing) {
        return workers.run(left -> drawing.get());
    }

    void stop(@Observes ShutdownEvent shutdown) {
        workers.close();
    }
}
