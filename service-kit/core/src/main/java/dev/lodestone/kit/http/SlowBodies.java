package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body has to arrive within its time. The idle timeout alone would let a client hold a connection and a half-read body
 * for ever by sending a byte now and then.
 */
class SlowBodies {
    /** The refusals at the edge included: a client that goes on sending would keep those connections too. */
    private static final int BEFORE_ANY_REFUSAL = 950;

    /** Long enough to hear a refusal. */
    private static final long UNREADABLE_MILLIS = 2_000;

    private final long longestMillis;

    SlowBodies(@ConfigProperty(name = "lodestone.http.longest-body-millis") long longestMillis) {
        this.longestMillis = longestMillis;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ANY_REFUSAL);
    }

    /** For what the router refuses before any filter: a path without its first slash. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::watch);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-BEFORE_ANY_REFUSAL).handler(this::watch);
        register(management.router());
    }

    /** Until it has arrived, and not only until it is answered: a refusal may come before the body. */
    private void watch(RoutingContext routing) {
        if (goesOn(routing.request()) && !routing.request().isEnded()) {
            long timer = routing.vertx().setTimer(patienceMillis(routing.request()), late -> end(routing));
            routing.request().end().onComplete(arrived -> routing.vertx().cancelTimer(timer));
        }
        routing.next();
    }

    /** What is no HTTP may go on for ever. */
    private static boolean goesOn(HttpServerRequest request) {
        return announcesBody(request) || request.decoderResult().isFailure();
    }

    private long patienceMillis(HttpServerRequest request) {
        return request.decoderResult().isFailure() ? Math.min(UNREADABLE_MILLIS, longestMillis) : longestMillis;
    }

    static boolean announcesBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }

    private void end(RoutingContext routing) {
        if (routing.response().headWritten()) {
            routing.request().connection().close();
            return;
        }
        routing.addEndHandler(told -> routing.request().connection().close());
        RawProblem.refuse(
                routing, CommonProblem.REQUEST_TIMEOUT, "Send the body within " + longestMillis + " milliseconds.");
    }
}
