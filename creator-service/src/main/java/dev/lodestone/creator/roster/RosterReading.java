package dev.lodestone.creator.roster;

import dev.lodestone.creator.roster.file.RosterFile;
import dev.lodestone.creator.roster.file.RosterLine;
import dev.lodestone.kit.background.Workers;
import dev.lodestone.kit.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where files are read: 4 MB of them on the event loop would make every other request of its thread wait. */
@ApplicationScoped
class RosterReading {
    private final Workers workers;

    RosterReading(@ConfigProperty(name = "lodestone.roster.longest-queue") int longestQueue) {
        this.workers =
                new Workers("roster-reader", longestQueue, "All readers are busy. Send the file again in a moment.");
    }

    Uni<List<RosterLine>> lines(byte[] body) {
        return workers.run(left -> read(body));
    }

    private static List<RosterLine> read(byte[] body) {
        return switch (new RosterFile().read(body)) {
            case RosterFile.Content.Lines readable -> readable.lines();
            case RosterFile.Content.Unreadable unreadable ->
                throw new ProblemException(RosterProblem.ROSTER_UNREADABLE, unreadable.reason() + ".");
        };
    }

    void stop(@Observes ShutdownEvent shutdown) {
        workers.close();
    }
}
