package dev.lodestone.kit.request;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a list's query that decides which rows it holds, in a stable order. */
final class ListQuery {
    private static final Set<String> PAGING = Set.of("cursor", "limit");

    private ListQuery() {}

    static String withoutPaging(MultiMap query) {
        return query.names().stream()
                .filter(name -> !PAGING.contains(name))
                .sorted()
                .map(name -> name + "=" + query.getAll(name).stream().sorted().toList())
                .collect(Collectors.joining("&", "?", ""));
    }

    /** All of the query, whatever order its parameters came in; empty when there is none. */
    static String inOrder(MultiMap query) {
        return query.names().stream()
                .sorted()
                .flatMap(name -> query.getAll(name).stream().map(value -> encode(name) + "=" + encode(value)))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    /** The filters as they go into the link to another page, each followed by an ampersand. */
    static String filters(MultiMap query) {
        return query.entries().stream()
                .filter(entry -> !PAGING.contains(entry.getKey()))
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()) + "&")
                .collect(Collectors.joining());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
