package dev.lodestone.kit.background;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done one after the other, however long each takes. A place in the line is taken before anything is begun, so
 * that who finds the line full is told to come back while there is nothing yet to regret.
 */
public final class Turns {
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    private final int most;
    private final String full;
    private final Ending ending;
    private final Queue<Place> waiting = new ArrayDeque<>();
    private int taken;
    private @Nullable Place atWork;

    /** @param full what the caller reads when there is no room beside the one at work and the longest queue */
    public Turns(int longestQueue, String full) {
        this(longestQueue, full, Ending.soon());
    }

    /**
     * @param longest what the one at work is expected to take at most: by that, who finds no room is told when to come back. It
     *     binds nobody; while the one at work takes longer, a few seconds are told
     */
    public Turns(int longestQueue, String full, Duration longest) {
        this(longestQueue, full, new Ending(longest, A_FEW_SECONDS, System::nanoTime));
    }

    Turns(int longestQueue, String full, Ending ending) {
        this.most = 1 + longestQueue;
        this.full = full;
        this.ending = ending;
    }

    public synchronized Place take() {
        if (taken == most) throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS, full).after(ending.next());
        taken++;
        return new Place();
    }

    /** A place is left when its work ends, or by hand when there is none to do. */
    public final class Place {
        private Runnable turn = () -> {};
        private boolean isLeft;

        private Place() {}

        /** The work begins when those before it have ended, in the context it was asked from. */
        public <T> Uni<T> inTurn(Supplier<Uni<T>> work) {
            Executor back = Workers.here();
            return Uni.createFrom()
                    .<Void>emitter(emitter -> queue(this, () -> emitter.complete(null)))
                    .emitOn(back)
                    .chain(work::get)
                    .onTermination()
                    .invoke(this::leave);
        }

        public void leave() {
            Turns.this.leave(this);
        }
    }

    private void queue(Place place, Runnable turn) {
        synchronized (this) {
            place.turn = turn;
            waiting.add(place);
        }
        next();
    }

    private void leave(Place place) {
        synchronized (this) {
            if (place.isLeft) return;
            place.isLeft = true;
            taken--;
            waiting.remove(place);
            ending.end(place);
            if (atWork == place) atWork = null;
        }
        next();
    }

    private void next() {
        Place next;
        synchronized (this) {
            if (atWork != null || waiting.isEmpty()) return;
            next = waiting.remove();
            atWork = next;
            ending.begin(next);
        }
        next.turn.run();
    }
}
