package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of the document. */
public record ContractOperation(String method, String path, JsonNode definition) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    public String id() {
        return definition.path("operationId").asText("");
    }

    /** The scopes of which a token must have one; empty for a public operation. */
    public Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        definition
                .path("security")
                .forEach(scheme -> scheme.forEach(names -> names.forEach(name -> scopes.add(name.asText()))));
        return scopes;
    }

    public List<String> pathParameters() {
        return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with each of its parameters filled in by name. */
    public String pathWith(UnaryOperator<String> value) {
        return PARAMETER.matcher(path).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }

    /** The first media type of the body, if the operation takes a body. */
    public Optional<String> bodyType() {
        var types = definition.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    /** What stands in a path of this operation in the place of a parameter. */
    String pathParameter(String name, String concrete) {
        return concrete.split("/", -1)[List.of(path.split("/", -1)).indexOf("{" + name + "}")];
    }

    boolean matches(String concrete) {
        String[] mine = path.split("/", -1);
        String[] its = concrete.split("/", -1);
        if (mine.length != its.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(its[i]) && !(mine[i].contains("{") && !its[i].isEmpty())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
