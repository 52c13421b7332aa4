package dev.lodestone.payout.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One payment provider, spoken to over HTTP. Its methods never fail: what went wrong is an answer, too. */
public final class Provider {
    private static final Logger LOG = Logger.getLogger(Provider.class);

    private final String name;
    private final URI payouts;
    private final Duration patience;
    private final Duration replayWindow;
    private final SignedEvents events;
    private final HttpClient client;

    Provider(
            String name,
            URI payouts,
            Duration patience,
            Duration replayWindow,
            SignedEvents events,
            HttpClient client) {
        this.name = name;
        this.payouts = payouts;
        this.patience = patience;
        this.replayWindow = replayWindow;
        this.events = events;
        this.client = client;
    }

    public SignedEvents events() {
        return events;
    }

    /** How long the provider knows a reference again; sent later than that, the same bytes could be paid once more. */
    Duration replayWindow() {
        return replayWindow;
    }

    /** Sends the frozen bytes under their key. */
    public Uni<Answer> send(String reference, String body) {
        return asked(
                        request(HttpMethod.POST, payouts)
                                .putHeader("Content-Type", "application/json")
                                .putHeader("Idempotency-Key", reference),
                        Buffer.buffer(body))
                .map(Reply::read);
    }

    /** Asks what became of a payment. */
    public Uni<Answer> lookUp(String reference) {
        return asked(request(HttpMethod.GET, URI.create(payouts + "/" + reference)), Buffer.buffer())
                .map(Reply::readLookUp);
    }

    private Uni<Reply> asked(RequestOptions request, Buffer body) {
        return client.request(request)
                .chain(sent -> exchange(sent, body))
                .onFailure()
                .invoke(failure -> LOG.warnf("%s did not answer: %s", name, failure))
                .onFailure()
                .recoverWithItem(failure -> Reply.none(failure.getClass().getSimpleName()));
    }

    /** Whoever stops waiting gives the connection back, or a silent provider would soon have them all. */
    private Uni<Reply> exchange(HttpClientRequest sent, Buffer body) {
        return sent.send(body).chain(Provider::read).ifNoItem().after(patience).recoverWithItem(() -> {
            sent.reset();
            return Reply.none("no answer within " + patience);
        });
    }

    private static Uni<Reply> read(HttpClientResponse response) {
        return response.body().map(body -> new Reply(response.statusCode(), body.toString()));
    }

    /** The time to connect covers the wait for one of the pool's connections as well. */
    private RequestOptions request(HttpMethod method, URI uri) {
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(uri.toString())
                .setConnectTimeout(patience.toMillis());
    }
}
