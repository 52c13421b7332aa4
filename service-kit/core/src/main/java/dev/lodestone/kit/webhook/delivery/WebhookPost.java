package dev.lodestone.kit.webhook.delivery;

import dev.lodestone.kit.webhook.endpoint.TargetAddress;
import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import dev.lodestone.kit.webhook.endpoint.WebhookSignature;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver: to the very address that was checked, without redirects, signed, with an end. */
@ApplicationScoped
class WebhookPost {
    private static final Duration REST_OF_AN_ANSWER = Duration.ofMillis(500);

    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookSignature signature;
    private final InstantSource clock;
    private final Duration patience;
    private final boolean localAllowed;

    WebhookPost(
            Vertx vertx,
            WebhookSignature signature,
            InstantSource clock,
            @ConfigProperty(name = "lodestone.webhook.patience") Duration patience,
            @ConfigProperty(name = "lodestone.webhook.local-allowed") boolean localAllowed) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(5_000)
                .setMaxPoolSize(20)
                .setIdleTimeout((int) patience.toSeconds() + 1));
        this.signature = signature;
        this.clock = clock;
        this.patience = patience;
        this.localAllowed = localAllowed;
    }

    /** Never fails: what went wrong is an outcome. */
    Uni<Outcome> send(WebhookEndpoint endpoint, WebhookDelivery delivery) {
        URI uri = URI.create(endpoint.url());
        return vertx.executeBlocking(() -> InetAddress.getByName(uri.getHost()), false)
                .chain(address -> localAllowed || TargetAddress.isPublic(address)
                        ? post(uri, address, endpoint, delivery)
                        : Uni.createFrom()
                                .item(new Outcome(null, "The host resolves to an address that is not public.")))
                .ifNoItem()
                .after(patience)
                .recoverWithItem(new Outcome(null, "No answer within " + patience.toSeconds() + " s."))
                .onFailure()
                .recoverWithItem(failure -> new Outcome(null, failure.getClass().getSimpleName()));
    }

    private Uni<Outcome> post(URI uri, InetAddress address, WebhookEndpoint endpoint, WebhookDelivery delivery) {
        boolean https = uri.getScheme().equals("https");
        int port = uri.getPort() > 0 ? uri.getPort() : https ? 443 : 80;
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions target = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(https)
                .setTimeout(patience.toMillis())
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        Instant now = clock.instant();
        String id = "msg_" + delivery.id();
        return client.request(target)
                .chain(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("webhook-id", id)
                        .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .putHeader("webhook-signature", signatures(endpoint, id, now, delivery.body()))
                        .send(Buffer.buffer(delivery.body())))
                .invoke(WebhookPost::letGo)
                .map(response -> new Outcome(response.statusCode(), null));
    }

    /** Only the status counts. A short rest is let in, so that the connection serves again; with any other it is closed. */
    private static void letGo(HttpClientResponse response) {
        response.end()
                .ifNoItem()
                .after(REST_OF_AN_ANSWER)
                .fail()
                .subscribe()
                .with(ended -> {}, endless -> response.request().reset());
    }

    /** While a rotation is fresh, both secrets sign. */
    private String signatures(WebhookEndpoint endpoint, String id, Instant now, String body) {
        String current = WebhookSignature.sign(signature.secret(endpoint.id(), endpoint.generation()), id, now, body);
        if (endpoint.oldSecretUntil() == null || now.isAfter(endpoint.oldSecretUntil())) {
            return current;
        }
        return current + " "
                + WebhookSignature.sign(signature.secret(endpoint.id(), endpoint.generation() - 1), id, now, body);
    }

    record Outcome(@Nullable Integer status, @Nullable String error) {
        boolean delivered() {
            return status != null && status >= 200 && status < 300;
        }

        boolean gone() {
            return status != null && status == 410;
        }
    }
}
