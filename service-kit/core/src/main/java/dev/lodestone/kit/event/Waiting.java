package dev.lodestone.kit.event;

import dev.lodestone.kit.workspace.Caller;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who waits for events. They do not look for themselves again and again: one look for all of them wakes those whom it
 * concerns. When the service is asked to stop, it answers them at once instead of being held up by them.
 */
@ApplicationScoped
class Waiting {
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final InstantSource clock;
    private volatile boolean stopping;

    Waiting(InstantSource clock) {
        this.clock = clock;
    }

    /** Until its end, which the caller has to tell. */
    Reader begin(Caller caller, Duration longest) {
        Reader reader = new Reader(caller, clock.instant().plus(longest));
        readers.add(reader);
        return reader;
    }

    boolean isEmpty() {
        return readers.isEmpty();
    }

    /** Something happened in these workspaces. */
    void wake(Set<UUID> workspaces) {
        readers.stream().filter(reader -> reader.hears(workspaces)).forEach(Reader::wake);
    }

    void wakeAll() {
        readers.forEach(Reader::wake);
    }

    void stop(@Observes ShutdownDelayInitiatedEvent asked) {
        stopping = true;
        wakeAll();
    }

    final class Reader {
        private final Caller caller;
        private final Instant end;
        private volatile CompletableFuture<Void> news = CompletableFuture.completedFuture(null);

        private Reader(Caller caller, Instant end) {
            this.caller = caller;
            this.end = end;
        }

        /**
         * The first time at once, since what is there already is news as well. To be followed by a look: what happens
         * from now on is news again, so nothing is missed between that look and the next wait.
         */
        Uni<Void> news() {
            return (news.isDone() ? Uni.createFrom().voidItem() : awaited(news))
                    .invoke(() -> news = new CompletableFuture<>());
        }

        private Uni<Void> awaited(CompletableFuture<Void> wakeUp) {
            return Uni.createFrom()
                    .completionStage(wakeUp)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .ifNoItem()
                    .after(left())
                    .recoverWithUni(Uni.createFrom().voidItem());
        }

        boolean goesOn() {
            return !stopping && clock.instant().isBefore(end);
        }

        void end() {
            readers.remove(this);
        }

        /** And a little more: a timer that rings a moment early would make one look more. */
        private Duration left() {
            Duration left = Duration.between(clock.instant(), end);
            return (left.isNegative() ? Duration.ZERO : left).plusMillis(10);
        }

        private boolean hears(Set<UUID> workspaces) {
            return caller.isService() || workspaces.contains(caller.workspace());
        }

        private void wake() {
            news.complete(null);
        }
    }
}
