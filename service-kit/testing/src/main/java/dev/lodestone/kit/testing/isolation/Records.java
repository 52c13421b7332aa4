package dev.lodestone.kit.testing.isolation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How to make one of each record of a service. A record is known by its path in the contract, whatever the parameters in
 * it are called; ids in queries and bodies are known by their names.
 *
 * @param makers for each path, what makes a record in a workspace and answers where it is; under an operationId for an
 *               operation that needs its record in a state of its own
 * @param names  for each name of an id in a query or a body, the path of the record that it means
 * @param bodies for each operation with a body, a valid one; for one id of a body alone under {@code operationId /pointer}
 */
public record Records(
        Map<String, Function<Home, String>> makers,
        Map<String, String> names,
        Map<String, Function<Home, String>> bodies) {

    public static Records none() {
        return new Records(Map.of(), Map.of(), Map.of());
    }

    public Records record(String path, Function<Home, String> maker) {
        return new Records(with(makers, place(path), maker), names, bodies);
    }

    public Records named(String name, String path) {
        return new Records(makers, with(names, name, place(path)), bodies);
    }

    public Records body(String operation, Function<Home, String> body) {
        return new Records(makers, names, with(bodies, operation, body));
    }

    static String place(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> more = new TreeMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
