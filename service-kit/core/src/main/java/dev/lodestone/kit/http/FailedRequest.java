package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.CommonProblem;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * What failed on its way outside of JAX-RS, told in words of the port that it came to. What a client did wrong has a status of its
 * own, and is no failure of ours.
 *
 * @param notFound what to ask for instead
 * @param tooLarge how much to send instead
 */
record FailedRequest(String notFound, String tooLarge) {
    private static final Logger LOG = Logger.getLogger(FailedRequest.class);
    private static final int MALFORMED = CommonProblem.MALFORMED_REQUEST.status();
    private static final int UNEXPECTED = CommonProblem.UNEXPECTED.status();

    /**
     * Who hung up has nobody left to be told. Who may not come in is told so by those who keep the door, and an answer that has
     * begun can only be broken off.
     */
    void answer(RoutingContext routing) {
        Throwable failure = routing.failure();
        if (failure instanceof HttpClosedException || routing.response().closed()) {
            return;
        }
        if (failure instanceof SecurityException || routing.response().headWritten()) {
            routing.next();
        } else if (failure instanceof RejectedExecutionException) {
            LOG.warn("Nobody is free to answer", failure);
            routing.response().putHeader("Retry-After", "1");
            RawProblem.answer(routing, CommonProblem.OVERLOADED, "Try again after the time in Retry-After.");
        } else if (routing.statusCode() < 0 || routing.statusCode() >= UNEXPECTED) {
            LOG.error("Unexpected failure", failure);
            RawProblem.answer(routing, CommonProblem.UNEXPECTED, "Try again, and quote the requestId if it persists.");
        } else {
            refuse(routing, routing.statusCode());
        }
    }

    /** A body that breaks fails with the status of an answer that was still to be given. */
    private void refuse(RoutingContext routing, int status) {
        switch (status) {
            case 403 -> malformed(routing, status, "Send an Origin such as https://example.org, or none.");
            case 404 -> RawProblem.answer(routing, CommonProblem.NOT_FOUND, notFound);
            case 413 -> RawProblem.answer(routing, CommonProblem.BODY_TOO_LARGE, tooLarge);
            case 417 -> malformed(routing, status, "Send no Expect but 100-continue.");
            default -> malformed(routing, Math.max(status, MALFORMED), "The request could not be read as HTTP.");
        }
    }

    /** No other code is for a request that only the network library understands well enough to refuse. */
    private static void malformed(RoutingContext routing, int status, String detail) {
        RawProblem.answer(routing, CommonProblem.MALFORMED_REQUEST, status, detail);
    }
}
