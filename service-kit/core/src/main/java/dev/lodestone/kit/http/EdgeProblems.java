package dev.lodestone.kit.http;

import dev.lodestone.kit.network.UncertainEndException;
import dev.lodestone.kit.problem.CommonProblem;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refusals at the edge, before JAX-RS sees the request, in the same form as all others. */
class EdgeProblems {
    private static final int AFTER_REQUEST_ID = 900;
    /** Those that give the request its id and its body its time. */
    private static final int AFTER_FIRST_FAILURE_HANDLERS = Integer.MIN_VALUE + 1;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    /** The colon, the space and the end of the line. */
    private static final int LINE_SIGNS = 4;

    private final LargestBody largest;
    private final int longestUri;
    private final int largestHeaders;
    private final FailedRequest failed;

    EdgeProblems(
            LargestBody largest,
            @ConfigProperty(name = "lodestone.http.longest-uri-bytes") int longestUri,
            @ConfigProperty(name = "lodestone.http.largest-headers-bytes") int largestHeaders) {
        this.largest = largest;
        this.longestUri = longestUri;
        this.largestHeaders = largestHeaders;
        this.failed =
                new FailedRequest("No resource lives at this path. See /openapi for those that do.", largest.refusal());
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseHead, AFTER_REQUEST_ID);
        filters.register(this::refuseLargeBody, AFTER_REQUEST_ID - 1);
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(this::answerNotFound);
        router.route().order(AFTER_FIRST_FAILURE_HANDLERS).failureHandler(this::refuseUnreadable);
        router.route().order(AFTER_FIRST_FAILURE_HANDLERS).failureHandler(failed::answer);
    }

    /** What fails there otherwise is not told here: these words are of the API. */
    void register(@Observes ManagementInterface management) {
        management.router().route().order(-AFTER_REQUEST_ID).handler(this::refuseHead);
        management.router().route().order(AFTER_FIRST_FAILURE_HANDLERS).failureHandler(this::refuseUnreadable);
    }

    private void answerNotFound(RoutingContext routing) {
        RawProblem.answer(routing, CommonProblem.NOT_FOUND, failed.notFound());
    }

    /** A head that broke off before its Host, or has a path without its first slash, fails before any filter. */
    private void refuseUnreadable(RoutingContext routing) {
        if (routing.request().decoderResult().isFailure()) {
            refuseHead(routing);
        } else {
            routing.next();
        }
    }

    private void refuseHead(RoutingContext routing) {
        Throwable unreadable = routing.request().decoderResult().cause();
        if (unreadable instanceof TooLongHttpLineException
                || routing.request().uri().length() > longestUri) {
            RawProblem.refuse(
                    routing, CommonProblem.URI_TOO_LONG, "Send at most " + longestUri + " bytes as path and query.");
        } else if (unreadable instanceof TooLongHttpHeaderException
                || headerBytes(routing.request().headers()) > largestHeaders) {
            RawProblem.refuse(
                    routing, CommonProblem.HEADERS_TOO_LARGE, "Send at most " + largestHeaders + " bytes of headers.");
        } else if (unreadable != null) {
            RawProblem.refuse(routing, CommonProblem.MALFORMED_REQUEST, howToSendIt(routing.request()));
        } else {
            routing.next();
        }
    }

    private static String howToSendIt(HttpServerRequest unreadable) {
        if (unreadable.decoderResult().cause() instanceof UncertainEndException) {
            return "Send a body with its Content-Length, or in HTTP/1.1 with Transfer-Encoding: chunked, and not with both.";
        }
        List<String> lengths = unreadable.headers().getAll("Content-Length");
        return lengths.isEmpty()
                        || lengths.size() == 1
                                && NUMBER.matcher(lengths.getFirst()).matches()
                ? "This is no HTTP/1.1. Send a request line, then one header a line, then an empty line."
                : "Send one Content-Length: the body's bytes as a whole number.";
    }

    private static int headerBytes(MultiMap headers) {
        int bytes = 0;
        for (Map.Entry<String, String> header : headers) {
            bytes += header.getKey().length() + header.getValue().length() + LINE_SIGNS;
        }
        return bytes;
    }

    private void refuseLargeBody(RoutingContext routing) {
        if (largest.isExceededBy(routing.request().getHeader("Content-Length"))) {
            RawProblem.refuse(
                    routing, CommonProblem.BODY_TOO_LARGE, largest.refusal(), largest.faults(routing.normalizedPath()));
            return;
        }
        routing.next();
    }
}
