package dev.lodestone.payout.provider;

import io.vertx.core.http.HttpClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The payment providers of this installation: those with a {@code url} and a {@code secret} in its configuration. */
@ApplicationScoped
public class Providers {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    /** Less than the day that providers commonly promise. */
    private static final Duration REPLAY_WINDOW = Duration.ofHours(23);

    private final Config config;
    private final HttpClient client;
    private final Map<String, Provider> known = new ConcurrentHashMap<>();

    Providers(Config config, Vertx vertx) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(2_000).setMaxPoolSize(64));
    }

    public Optional<Provider> named(String name) {
        if (!NAME.matcher(name).matches()) return Optional.empty();
        Optional<Provider> provider = Optional.ofNullable(known.get(name)).or(() -> configured(name));
        provider.ifPresent(found -> known.putIfAbsent(name, found));
        return provider;
    }

    /** How long this provider knows a reference again; the usual time when it is not configured here any more. */
    public Duration replayWindow(String name) {
        return named(name).map(Provider::replayWindow).orElse(REPLAY_WINDOW);
    }

    private Optional<Provider> configured(String name) {
        String prefix = "lodestone.provider." + name + ".";
        Duration patience =
                config.getOptionalValue(prefix + "call-timeout", Duration.class).orElse(PATIENCE);
        Duration replayWindow = config.getOptionalValue(prefix + "replay-window", Duration.class)
                .orElse(REPLAY_WINDOW);
        return config.getOptionalValue(prefix + "url", String.class)
                .flatMap(url -> config.getOptionalValue(prefix + "secret", String.class)
                        .map(secret -> new Provider(
                                name,
                                URI.create(url + "/payouts"),
                                patience,
                                replayWindow,
                                new SignedEvents(secret),
                                client)));
    }
}
