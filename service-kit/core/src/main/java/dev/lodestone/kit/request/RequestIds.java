package dev.lodestone.kit.request;

import dev.lodestone.kit.identity.Ids;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives each request an id, the caller's own if it sent a sane one, and echoes it on every answer. */
class RequestIds {
    static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_EVERYTHING_ELSE = 1_000;

    private final Ids ids;

    RequestIds(Ids ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::identify, BEFORE_EVERYTHING_ELSE);
    }

    /** What the router refuses before any filter has no id yet. */
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(routing -> {
            if (routing.get(RequestFacts.REQUEST_ID) == null) {
                identify(routing);
            } else {
                routing.next();
            }
        });
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-BEFORE_EVERYTHING_ELSE).handler(this::identify);
        register(management.router());
    }

    private void identify(RoutingContext routing) {
        String sent = routing.request().getHeader(HEADER);
        String id =
                sent != null && SANE.matcher(sent).matches() ? sent : ids.next().toString();
        routing.put(RequestFacts.REQUEST_ID, id);
        routing.response().putHeader(HEADER, id);
        routing.response().putHeader("X-Content-Type-Options", "nosniff");
        routing.response().putHeader("Cache-Control", "no-store");
        MDC.put("requestId", id);
        routing.next();
    }
}
