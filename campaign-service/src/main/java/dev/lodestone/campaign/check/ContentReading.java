package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.kit.background.Workers;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Where texts are read by both layers: on threads of their own. The semantic layer is loaded when the first text comes. */
@ApplicationScoped
public class ContentReading {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_TRIES = 30;

    private final boolean semanticOn;
    private final Workers workers;
    private volatile @Nullable SemanticLayer loaded;

    ContentReading(
            @ConfigProperty(name = "lodestone.pull.semantic") boolean semanticOn,
            @ConfigProperty(name = "lodestone.pull.longest-queue") int longestQueue) {
        this.semanticOn = semanticOn;
        this.workers =
                new Workers("content-reader", longestQueue, "All content readers are busy. Ask again in a moment.");
    }

    /** The work gets what tells it which semantic layer reads a language, if any. */
    public <T> Uni<T> run(Function<Function<String, Optional<SemanticLayer>>, T> work) {
        return workers.run(left -> work.apply(this::layer));
    }

    /** One text of many waits for room once they have begun: what has been read already shall not have been in vain. */
    public <T> Uni<T> runPatiently(Function<Function<String, Optional<SemanticLayer>>, T> work) {
        return run(work)
                .onFailure(ContentReading::isBusy)
                .retry()
                .withBackOff(SHORTEST_PAUSE, LONGEST_PAUSE)
                .atMost(MOST_TRIES);
    }

    private static boolean isBusy(Throwable failure) {
        return failure instanceof ProblemException refusal && refusal.code() == CommonProblem.TOO_MANY_REQUESTS;
    }

    private Optional<SemanticLayer> layer(String language) {
        return semanticOn && language.equals(SemanticLayer.LANGUAGE) ? Optional.of(layer()) : Optional.empty();
    }

    private synchronized SemanticLayer layer() {
        if (loaded == null) loaded = SemanticLayer.builtIn();
        return loaded;
    }

    void stop(@Observes ShutdownEvent shutdown) {
        workers.close();
    }
}
