package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.request.RequestFacts;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem document for requests that end before any resource is found. */
final class RawProblem {
    private RawProblem() {}

    /** Who sends too much, or what cannot be read, is not read on; a body that is under way has its time to hear so. */
    static void refuse(RoutingContext routing, CommonProblem code, String detail) {
        if (!SlowBodies.announcesBody(routing.request())) {
            routing.addEndHandler(told -> routing.request().connection().close());
        }
        routing.response().putHeader("Connection", "close");
        answer(routing, code, detail);
    }

    static void answer(RoutingContext routing, CommonProblem code, String detail) {
        if (routing.response().ended()) {
            return;
        }
        JsonObject body = new JsonObject()
                .put("type", Problem.typeOf(code).toString())
                .put("title", code.title())
                .put("status", code.status())
                .put("detail", detail)
                .put("instance", path(routing))
                .put("code", code.code())
                .put("requestId", routing.get(RequestFacts.REQUEST_ID, "none"));
        routing.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(body.encode());
    }

    /** As it was sent, when it is so malformed that there is no other form of it. */
    private static String path(RoutingContext routing) {
        try {
            return routing.normalizedPath();
        } catch (IllegalArgumentException malformed) {
            return routing.request().path();
        }
    }
}
