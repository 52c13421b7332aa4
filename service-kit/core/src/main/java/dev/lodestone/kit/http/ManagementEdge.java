package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Refusals of the port of health and metrics, where everything is only read. */
class ManagementEdge {
    private static final FailedRequest FAILED =
            new FailedRequest("See /q/health and /q/metrics.", "Send no body: nothing here reads it.");

    private static final int AFTER_THE_HEAD = -890;
    /** The metrics' own answer comes at 4, and has no words. */
    private static final int AFTER_WHAT_CAN_BE_PRODUCED = 3;

    private static final int AFTER_OTHER_FAILURE_HANDLERS = Integer.MIN_VALUE + 2;

    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.route().order(AFTER_THE_HEAD).handler(ManagementEdge::refuseOtherMethods);
        for (String metrics : List.of("/q/metrics", "/q/metrics/*")) {
            router.route(metrics).order(AFTER_WHAT_CAN_BE_PRODUCED).handler(ManagementEdge::answerNotAcceptable);
        }
        router.route().order(Integer.MAX_VALUE).handler(ManagementEdge::answerNotFound);
        router.route().order(AFTER_OTHER_FAILURE_HANDLERS).failureHandler(FAILED::answer);
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
        RawProblem.answer(routing, CommonProblem.NOT_FOUND, FAILED.notFound());
    }
}
