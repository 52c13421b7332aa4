package dev.lodestone.kit.testing.provider;

import com.sun.net.httpserver.HttpExchange;
import dev.lodestone.kit.testing.contract.RequestContract.Request;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a consumer asked of a fake. */
public record Ask(Request request) {
    static Ask of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        return new Ask(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query(exchange.getRequestURI().getRawQuery()),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    }

    private static Map<String, List<String>> query(String raw) {
        Map<String, List<String>> query = new TreeMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public String path() {
        return request.path();
    }

    public String body() {
        return request.body();
    }

    /** The last part of the path, mostly an id. */
    public String lastOfPath() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    public Optional<String> parameter(String name) {
        return request.query().getOrDefault(name, List.of()).stream().findFirst();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.headers().get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return request.method() + " " + path();
    }
}
