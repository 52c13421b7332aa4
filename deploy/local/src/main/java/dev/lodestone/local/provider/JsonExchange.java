package dev.lodestone.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One request and its JSON answer; whatever a handler throws becomes a 400, never a hanging connection. */
record JsonExchange(HttpExchange http) {
    private static final ObjectMapper JSON = new ObjectMapper();

    interface Handler {
        void answer(JsonExchange exchange) throws IOException;
    }

    static HttpHandler handledBy(Handler handler) {
        return http -> {
            try (http) {
                JsonExchange exchange = new JsonExchange(http);
                exchange.tryWith(handler);
            }
        };
    }

    private void tryWith(Handler handler) throws IOException {
        try {
            handler.answer(this);
        } catch (RuntimeException | IOException e) {
            if (http.getResponseCode() == -1) problem(400, "malformed-request");
        }
    }

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    JsonNode body() throws IOException {
        return JSON.readTree(http.getRequestBody());
    }

    void problem(int status, String code) throws IOException {
        reply(status, JSON.createObjectNode().put("status", status).put("code", code));
    }

    void reply(int status, ObjectNode body) throws IOException {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
    }
}
