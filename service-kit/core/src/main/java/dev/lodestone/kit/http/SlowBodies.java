package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A body has to arrive within its time. The idle timeout alone would let a client hold a connection and a half-read body
 * for ever by sending a byte now and then.
 */
class SlowBodies {
    private static final int BEFORE_THE_BODY_IS_READ = 890;

    private final long longestMillis;

    SlowBodies(@ConfigProperty(name = "lodestone.http.longest-body-millis") long longestMillis) {
        this.longestMillis = longestMillis;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_THE_BODY_IS_READ);
    }

    /** Until it has arrived, and not only until it is answered: a refusal may come before the body. */
    private void watch(RoutingContext routing) {
        if (announcesBody(routing.request())) {
            long timer = routing.vertx().setTimer(longestMillis, late -> end(routing));
            routing.request().end().onComplete(arrived -> routing.vertx().cancelTimer(timer));
        }
        routing.next();
    }

    private static boolean announcesBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && !length.equals("0") || request.getHeader("Transfer-Encoding") != null;
    }

    private void end(RoutingContext routing) {
        if (routing.response().ended()) {
            routing.request().connection().close();
            return;
        }
        routing.addEndHandler(told -> routing.request().connection().close());
        routing.response().putHeader("Connection", "close");
        RawProblem.answer(
                routing, CommonProblem.REQUEST_TIMEOUT, "Send the body within " + longestMillis + " milliseconds.");
    }
}
