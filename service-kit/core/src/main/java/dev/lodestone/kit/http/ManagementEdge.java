package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** Refusals of the port of health and metrics, where everything is only read. */
class ManagementEdge {
    private static final Logger LOG = Logger.getLogger(ManagementEdge.class);

    private static final int AFTER_THE_HEAD = -890;
    /** The metrics' own answer comes at 4, and has no words. */
    private static final int AFTER_WHAT_CAN_BE_PRODUCED = 3;

    private static final int AFTER_OTHER_FAILURE_HANDLERS = Integer.MIN_VALUE + 2;

    private static final int MALFORMED = CommonProblem.MALFORMED_REQUEST.status();
    private static final int UNEXPECTED = CommonProblem.UNEXPECTED.status();

    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route().order(AFTER_THE_HEAD).handler(ManagementEdge::refuseOtherMethods);
        for (String metrics : List.of("/q/metrics", "/q/metrics/*")) {
            router.route(metrics).order(AFTER_WHAT_CAN_BE_PRODUCED).handler(ManagementEdge::answerNotAcceptable);
        }
        router.route().order(Integer.MAX_VALUE).handler(ManagementEdge::answerNotFound);
        router.route().order(AFTER_OTHER_FAILURE_HANDLERS).failureHandler(ManagementEdge::answerFailure);
    }

    private static void refuseOtherMethods(RoutingContext routing) {
        if (READING.contains(routing.request().method())) {
            routing.next();
            return;
        }
        routing.response().putHeader("Allow", "GET, HEAD, OPTIONS");
        RawProblem.answer(routing, CommonProblem.METHOD_NOT_ALLOWED, "Health and metrics are only read.");
    }

    private static void answerNotAcceptable(RoutingContext routing) {
        RawProblem.answer(routing, CommonProblem.NOT_ACCEPTABLE, "Accept text/plain or application/openmetrics-text.");
    }

    private static void answerNotFound(RoutingContext routing) {
        RawProblem.answer(routing, CommonProblem.NOT_FOUND, "See /q/health and /q/metrics.");
    }

    /** Who hung up has nobody left to be told, and is no failure of ours. */
    private static void answerFailure(RoutingContext routing) {
        int status = routing.statusCode();
        if (routing.failure() instanceof HttpClosedException) {
            return;
        }
        if (routing.failure() instanceof RejectedExecutionException) {
            routing.response().putHeader("Retry-After", "1");
            RawProblem.answer(routing, CommonProblem.OVERLOADED, "Try again after the time in Retry-After.");
        } else if (status < 0 || status >= UNEXPECTED) {
            LOG.error("Unexpected failure", routing.failure());
            RawProblem.answer(routing, CommonProblem.UNEXPECTED, "Try again, and quote the requestId if it persists.");
        } else {
            answerRefusal(routing, status);
        }
    }

    /** A body that breaks fails with the status of an answer that was still to be given. */
    private static void answerRefusal(RoutingContext routing, int status) {
        switch (status) {
            case 403 -> answerMalformed(routing, status, "Send an Origin such as https://example.org, or none.");
            case 404 -> answerNotFound(routing);
            case 413 ->
                RawProblem.answer(routing, CommonProblem.BODY_TOO_LARGE, "Send no body: nothing here reads it.");
            case 417 -> answerMalformed(routing, status, "Send no Expect but 100-continue.");
            default -> answerMalformed(routing, Math.max(status, MALFORMED), "This could not be read as HTTP.");
        }
    }

    /** No other code is for a request that only the network library understands well enough to refuse. */
    private static void answerMalformed(RoutingContext routing, int status, String detail) {
        RawProblem.answer(routing, CommonProblem.MALFORMED_REQUEST, status, detail);
    }
}
