package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.Problem;
import dev.lodestone.kit.request.RequestFacts;
import io.netty.channel.Channel;
import io.netty.channel.socket.DuplexChannel;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.stream.Stream;

/** A problem document for requests that end before any resource is found. */
final class RawProblem {
    /** The network library's own, when the request line is no such. */
    private static final String INSTEAD_OF_A_PATH = "/bad-request";
    /** Where the metrics look for the path of the resource that was found. */
    private static final String PATH_IN_METRICS = "UrlPathTemplate";

    private RawProblem() {}

    /** Who sends too much, or what cannot be read, is not read on; a body that is under way has its time to hear so. */
    static void refuse(RoutingContext routing, CommonProblem code, String detail, FieldError... faults) {
        shareSeries(((HttpServerRequestInternal) routing.request()).context());
        routing.response().putHeader("Connection", "close");
        if (isUnreadable(routing)) {
            refuseWhileItComes(routing, code, detail);
            return;
        }
        if (!SlowBodies.announcesBody(routing.request())) {
            routing.addEndHandler(told -> routing.request().connection().close());
        }
        if (!routing.response().ended()) {
            routing.response().end(document(routing, code, code.status(), detail, faults));
        }
    }

    /**
     * Nobody knows where it ends, and a connection that is closed while bytes arrive may take the answer with it. So our half alone
     * is closed, and the other one is left to the client until {@link SlowBodies} loses patience.
     */
    private static void refuseWhileItComes(RoutingContext routing, CommonProblem code, String detail) {
        Buffer words = document(routing, code, code.status(), detail);
        Channel network = ((ConnectionBase) routing.request().connection()).channel();
        routing.response()
                .putHeader("Content-Length", Integer.toString(words.length()))
                .write(words)
                .onSuccess(told -> closeOurHalf((DuplexChannel) network));
    }

    /** The metrics keep a series of each path for good; those that a client makes up have one together. */
    private static void shareSeries(Context request) {
        if (request.getLocal(PATH_IN_METRICS) == null) {
            request.putLocal(PATH_IN_METRICS, INSTEAD_OF_A_PATH);
        }
    }

    private static void closeOurHalf(DuplexChannel network) {
        var unused = network.shutdownOutput();
    }

    private static boolean isUnreadable(RoutingContext routing) {
        return routing.request().decoderResult().isFailure();
    }

    static void answer(RoutingContext routing, CommonProblem code, String detail) {
        answer(routing, code, code.status(), detail);
    }

    static void answer(RoutingContext routing, CommonProblem code, int status, String detail) {
        if (!routing.response().ended()) {
            routing.response().end(document(routing, code, status, detail));
        }
    }

    private static Buffer document(
            RoutingContext routing, CommonProblem code, int status, String detail, FieldError... faults) {
        JsonObject body = new JsonObject()
                .put("type", Problem.typeOf(code).toString())
                .put("title", code.title())
                .put("status", status)
                .put("detail", detail)
                .put("instance", path(routing))
                .put("code", code.code())
                .put("requestId", routing.get(RequestFacts.REQUEST_ID, "none"));
        if (faults.length > 0) {
            body.put(
                    "errors",
                    new JsonArray(Stream.of(faults).map(RawProblem::fault).toList()));
        }
        routing.response().setStatusCode(status).putHeader("Content-Type", Problem.MEDIA_TYPE);
        return body.toBuffer();
    }

    private static JsonObject fault(FieldError fault) {
        return new JsonObject()
                .put("pointer", fault.pointer())
                .put("code", fault.code())
                .put("message", fault.message());
    }

    /** As it was sent, when it is so malformed that there is no other form of it; empty when none could be read. */
    private static String path(RoutingContext routing) {
        if (isUnreadable(routing) && routing.request().path().equals(INSTEAD_OF_A_PATH)) {
            return "";
        }
        try {
            return routing.normalizedPath();
        } catch (IllegalArgumentException malformed) {
            return routing.request().path();
        }
    }
}
