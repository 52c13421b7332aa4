package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a second line of a header by which a write is made safe: the reader takes the first, and the sender may mean the second. */
class RepeatedHeaders {
    private static final String[] ONCE = {"Idempotency-Key", "If-Match"};

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        FieldError[] faults = Stream.of(ONCE)
                .filter(name ->
                        request.getHeaders().getOrDefault(name, List.of()).size() > 1)
                .map(name -> FieldError.parameter(name, "repeated", "Send it once: of two lines one would be ignored."))
                .toArray(FieldError[]::new);
        if (faults.length > 0) {
            throw ProblemException.invalid(faults);
        }
    }
}
