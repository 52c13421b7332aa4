package dev.lodestone.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jose4j.json.JsonUtil;
import org.jspecify.annotations.Nullable;

/** The three endpoints of the issuer. */
final class IssuerAnswers {
    private final LocalIssuer issuer;

    IssuerAnswers(LocalIssuer issuer) {
        this.issuer = issuer;
    }

    void discovery(HttpExchange exchange) throws IOException {
        String url = issuer.url();
        send(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "issuer", url,
                        "jwks_uri", url + "/jwks",
                        "token_endpoint", url + "/token",
                        "response_types_supported", List.of("token"),
                        "subject_types_supported", List.of("public"),
                        "grant_types_supported", List.of("client_credentials"),
                        "id_token_signing_alg_values_supported", List.of("RS256"),
                        "token_endpoint_auth_methods_supported",
                                List.of("client_secret_basic", "client_secret_post"))));
    }

    void keys(HttpExchange exchange) throws IOException {
        send(exchange, 200, issuer.key().publicKeys());
    }

    void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        Optional<LocalIssuer.Client> client = client(exchange, form);
        if (client.isEmpty()) {
            send(exchange, 401, error("invalid_client"));
        } else if (!"client_credentials".equals(form.get("grant_type"))) {
            send(exchange, 400, error("unsupported_grant_type"));
        } else {
            grant(exchange, client.get(), form.get("scope"));
        }
    }

    private void grant(HttpExchange exchange, LocalIssuer.Client client, @Nullable String asked) throws IOException {
        List<String> granted = List.of(client.claims().getOrDefault("scope", "").split(" "));
        List<String> scopes = asked == null || asked.isBlank()
                ? granted
                : List.of(asked.strip().split(" +"));
        if (!granted.containsAll(scopes)) {
            send(exchange, 400, error("invalid_scope"));
            return;
        }
        Map<String, Object> claims = new TreeMap<>(client.claims());
        claims.putIfAbsent("sub", client.id());
        claims.put("azp", client.id());
        claims.put("scope", String.join(" ", scopes));
        send(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "access_token",
                        issuer.token(claims),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        StandardClaims.LIFETIME_MINUTES * 60,
                        "scope",
                        String.join(" ", scopes))));
    }

    private Optional<LocalIssuer.Client> client(HttpExchange exchange, Map<String, String> form) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Basic ")) {
            return client(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
        }
        String pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
        List<String> parts = List.of(pair.split(":", 2));
        if (parts.size() < 2) return Optional.empty();
        // RFC 6749 has both parts form-encoded, but many clients send them as they are: a plus sign tells them apart.
        return client(parts.get(0), parts.get(1)).or(() -> client(decoded(parts.get(0)), decoded(parts.get(1))));
    }

    private Optional<LocalIssuer.Client> client(String id, String secret) {
        return issuer.client(id)
                .filter(client -> MessageDigest.isEqual(
                        client.secret().getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new TreeMap<>();
        for (String field : body.split("&")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                form.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String error(String code) {
        return JsonUtil.toJson(Map.of("error", code));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
