package dev.lodestone.local.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.process.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Access tokens: of the people by client credentials, of a creator from the local issuer, which knows every creator. */
public final class Tokens {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final URI issuer;
    private final UnaryOperator<String> secretOf;
    private final Function<UUID, String> creators;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public Tokens(URI issuer, UnaryOperator<String> secretOf, Function<UUID, String> creators) {
        this.issuer = issuer;
        this.secretOf = secretOf;
        this.creators = creators;
    }

    public String of(String client) {
        return known.compute(client, (id, token) -> token == null || token.isOld() ? ask(id) : token)
                .value();
    }

    public String ofCreator(UUID creator) {
        return creators.apply(creator);
    }

    private Token ask(String client) {
        byte[] pair = (client + ":" + form(secretOf.apply(client))).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/token"))
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = Json.parse(response.body());
            if (response.statusCode() != 200) throw new LocalFailure("No token for " + client + ": " + body);
            long seconds = body.path("expires_in").asLong();
            return new Token(body.path("access_token").asText(), Instant.now().plusSeconds(seconds / 2));
        } catch (IOException e) {
            throw new LocalFailure("The issuer gave no token for " + client + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String value, Instant renewAt) {
        boolean isOld() {
            return Instant.now().isAfter(renewAt);
        }
    }
}
