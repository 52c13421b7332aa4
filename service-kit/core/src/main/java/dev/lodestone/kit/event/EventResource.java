package dev.lodestone.kit.event;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/events")
@Tag(name = "Events")
class EventResource {
    private static final int MOST = 500;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final EventFeed feed;
    private final CurrentCaller caller;
    private final InstantSource clock;

    EventResource(EventFeed feed, CurrentCaller caller, InstantSource clock) {
        this.feed = feed;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listEvents",
            summary = "Everything that happened, in order, from a cursor on",
            description = "Start without `after`, then pass `nextCursor`. With `waitSeconds` the answer waits for the"
                    + " next event up to that long.")
    @SecurityRequirement(
            name = "oauth2",
            scopes = {"audit:read", "webhooks:manage", "service"})
    public Uni<EventPage> list(
            @RestQuery @Parameter(description = "Cursor of the last event seen") String after,
            @RestQuery @Parameter(description = "Types to keep, e.g. collaboration.*") List<String> types,
            @RestQuery @Parameter(description = "Most events to answer, 1 to 500; 100 when absent") Integer limit,
            @RestQuery @Parameter(description = "Longest wait for a first event, 0 to 20") Integer waitSeconds) {
        int rows = within("limit", limit == null ? 100 : limit, 1, MOST);
        int wait = within("waitSeconds", waitSeconds == null ? 0 : waitSeconds, 0, LONGEST_WAIT_SECONDS);
        long position = position(after);
        EventTypes wanted = EventTypes.of(types);
        Caller reader = caller.get();
        Instant end = clock.instant().plusSeconds(wait);
        return Uni.createFrom()
                .deferred(() -> feed.after(reader, position, wanted, rows + 1))
                .repeat()
                .withDelay(LOOK_AGAIN)
                .whilst(events -> events.isEmpty() && clock.instant().isBefore(end))
                .collect()
                .last()
                .map(events -> EventPage.of(events, rows, position));
    }

    private static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw ProblemException.invalid(
                    FieldError.parameter(name, "range", "Send a number from " + least + " to " + most + "."));
        }
        return value;
    }

    private static long position(String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,18}")) {
            throw new ProblemException(
                    CommonProblem.INVALID_CURSOR,
                    "Use nextCursor, or the cursor of an event, as it was given.",
                    FieldError.parameter("after", "foreign", "This is not a cursor of the feed."));
        }
        return Long.parseLong(after);
    }
}
