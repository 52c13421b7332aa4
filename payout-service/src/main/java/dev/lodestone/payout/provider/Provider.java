package dev.lodestone.payout.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
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
    private final SignedEvents events;
    private final HttpClient client;

    Provider(String name, URI payouts, Duration patience, SignedEvents events, HttpClient client) {
        this.name = name;
        this.payouts = payouts;
        this.patience = patience;
        this.events = events;
        this.client = client;
    }

    public SignedEvents events() {
        return events;
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
                .chain(sent -> sent.send(body))
                .chain(Provider::read)
                .ifNoItem()
                .after(patience)
                .recoverWithItem(() -> Reply.none("no answer within " + patience))
                .onFailure()
                .invoke(failure -> LOG.warnf("%s did not answer: %s", name, failure))
                .onFailure()
                .recoverWithItem(failure -> Reply.none(failure.getClass().getSimpleName()));
    }

    private static Uni<Reply> read(HttpClientResponse response) {
        return response.body().map(body -> new Reply(response.statusCode(), body.toString()));
    }

    private static RequestOptions request(HttpMethod method, URI uri) {
        return new RequestOptions().setMethod(method).setAbsoluteURI(uri.toString());
    }
}
