package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refusals at the edge, before JAX-RS sees the request, in the same form as all others. */
class EdgeProblems {
    private static final int AFTER_REQUEST_ID = 900;

    private final long largestBody;

    EdgeProblems(@ConfigProperty(name = "lodestone.http.largest-body-bytes") long largestBody) {
        this.largestBody = largestBody;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, AFTER_REQUEST_ID);
    }

    void register(@Observes Router router) {
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(routing -> RawProblem.answer(
                        routing,
                        CommonProblem.NOT_FOUND,
                        "No resource lives at this path. See /openapi for those that do."));
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
    }

    private void answerFailure(RoutingContext routing) {
        switch (routing.statusCode()) {
            case 413 -> RawProblem.answer(routing, CommonProblem.BODY_TOO_LARGE, tooLarge());
            case 400 ->
                RawProblem.answer(routing, CommonProblem.MALFORMED_REQUEST, "The request could not be read as HTTP.");
            default -> routing.next();
        }
    }

    private void refuseLargeBody(RoutingContext routing) {
        String length = routing.request().getHeader("Content-Length");
        if (length != null && length.length() > 18 || length != null && Long.parseLong(length) > largestBody) {
            routing.response().putHeader("Connection", "close");
            RawProblem.answer(routing, CommonProblem.BODY_TOO_LARGE, tooLarge());
            return;
        }
        routing.next();
    }

    private String tooLarge() {
        return "Send at most " + largestBody + " bytes, or split the request.";
    }
}
