package dev.lodestone.kit.event;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.kit.workspace.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/events")
@Tag(name = "Events")
class EventResource {
    private static final String PLACE = "[0-9]{1,18}";
    private static final int MOST = 500;
    private static final int LONGEST_WAIT_SECONDS = 20;

    private final EventFeed feed;
    private final CurrentCaller caller;
    private final Waiting waiting;

    EventResource(EventFeed feed, CurrentCaller caller, Waiting waiting) {
        this.feed = feed;
        this.caller = caller;
        this.waiting = waiting;
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
            @RestQuery
                    @Parameter(
                            description = "Cursor of the last event seen",
                            schema = @Schema(type = SchemaType.STRING, pattern = PLACE))
                    @Nullable
                    String after,
            @RestQuery @Size(max = 50) @Parameter(description = "Types to keep, e.g. collaboration.*")
                    List<@Size(max = 1000) String> types,
            @RestQuery @Min(1) @Max(MOST) @Parameter(description = "Most events to answer; 100 when absent") @Nullable
                    Integer limit,
            @RestQuery
                    @Min(0)
                    @Max(LONGEST_WAIT_SECONDS)
                    @Parameter(description = "Longest wait for a first event; 0 when absent")
                    @Nullable
                    Integer waitSeconds) {
        int rows = limit == null ? 100 : limit;
        int wait = waitSeconds == null ? 0 : waitSeconds;
        long position = position(after);
        EventTypes wanted = EventTypes.of(types);
        Caller reader = caller.get();
        return firstFound(reader, wait, () -> feed.after(reader, position, wanted, rows + 1))
                .map(events -> EventPage.of(events, rows, position));
    }

    private Uni<List<EventView>> firstFound(Caller caller, int seconds, Supplier<Uni<List<EventView>>> look) {
        Waiting.Reader reader = waiting.begin(caller, Duration.ofSeconds(seconds));
        return Uni.createFrom()
                .deferred(() -> reader.news().chain(() -> look.get()))
                .repeat()
                .whilst(events -> events.isEmpty() && reader.goesOn())
                .collect()
                .last()
                .onTermination()
                .invoke(reader::end);
    }

    private static long position(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches(PLACE)) {
            throw new ProblemException(
                    CommonProblem.INVALID_CURSOR,
                    "Use nextCursor, or the cursor of an event, as it was given.",
                    FieldError.parameter("after", "foreign", "This is not a cursor of the feed."));
        }
        return Long.parseLong(after);
    }
}
