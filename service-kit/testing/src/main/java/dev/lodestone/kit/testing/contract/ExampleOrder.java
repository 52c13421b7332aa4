package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** The better example first: plain text before odd characters, more of the properties, fewer words. */
final class ExampleOrder {
    static final Comparator<JsonNode> BEST_FIRST = Comparator.comparing(ExampleOrder::isOdd)
            .thenComparingInt(example -> -told(example).size())
            .thenComparingInt(example -> example.toString().length())
            .thenComparing(JsonNode::toString);

    private ExampleOrder() {}

    private static boolean isOdd(JsonNode example) {
        return !example.toString().chars().allMatch(c -> c >= ' ' && c < 0x250);
    }

    /** The places that hold a value; a list counts as one of its items. */
    private static Set<String> told(JsonNode example) {
        Set<String> places = new HashSet<>();
        collect("", example, places);
        return places;
    }

    private static void collect(String place, JsonNode node, Set<String> places) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(place + "/" + entry.getKey(), entry.getValue(), places));
        } else if (node.isArray()) {
            node.forEach(item -> collect(place + "/-", item, places));
        } else if (!node.isNull() && !node.asText().isEmpty()) {
            places.add(place);
        }
    }
}
