package dev.lodestone.kit.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One attempt to deliver: to the very address that was checked, without redirects, signed, with an end. */
@ApplicationScoped
class WebhookPost {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final HttpClient client;
    private final WebhookSignature signature;
    private final InstantSource clock;
    private final boolean localAllowed;

    WebhookPost(
            Vertx vertx,
            WebhookSignature signature,
            InstantSource clock,
            @ConfigProperty(name = "lodestone.webhook.local-allowed") boolean localAllowed) {
        this.vertx = vertx;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(5_000).setMaxPoolSize(20));
        this.signature = signature;
        this.clock = clock;
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
                .after(PATIENCE)
                .recoverWithItem(new Outcome(null, "No answer within " + PATIENCE.toSeconds() + " s."))
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
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
        Instant now = clock.instant();
        String id = "msg_" + delivery.id();
        return client.request(target)
                .chain(request -> request.putHeader("Content-Type", "application/json")
                        .putHeader("webhook-id", id)
                        .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .putHeader("webhook-signature", signatures(endpoint, id, now, delivery.body()))
                        .send(Buffer.buffer(delivery.body())))
                .map(response -> new Outcome(response.statusCode(), null));
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

    record Outcome(Integer status, String error) {
        boolean delivered() {
            return status != null && status >= 200 && status < 300;
        }

        boolean gone() {
            return status != null && status == 410;
        }
    }
}
