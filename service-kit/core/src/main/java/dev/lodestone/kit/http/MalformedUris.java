package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses a URI that cannot be read. Quarkus makes the same check in front of every filter, where its answer has no words and
 * nothing bounds the body.
 */
class MalformedUris {
    private static final String CHECK_IS_LEFT_TO_US = "vertx.disableURIValidation";
    private static final int AFTER_THE_SIZES = 898;

    /** Quarkus looks once, when it makes its server, which comes later. */
    void takeOver(@Observes @Initialized(ApplicationScoped.class) Object start) {
        System.setProperty(CHECK_IS_LEFT_TO_US, "true");
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseMalformed, AFTER_THE_SIZES);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-AFTER_THE_SIZES).handler(this::refuseMalformed);
    }

    private void refuseMalformed(RoutingContext routing) {
        if (isUri(routing.request().uri())) {
            routing.next();
            return;
        }
        RawProblem.refuse(
                routing,
                CommonProblem.MALFORMED_REQUEST,
                "Send each % and all that a URI cannot hold percent-encoded.");
    }

    private static boolean isUri(String sent) {
        try {
            new URI(sent);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
