package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the provider itself wrote down: it knows nothing of our database. */
record ProviderMemory(List<JsonNode> lines) {

    static ProviderMemory in(Path file) {
        try {
            return new ProviderMemory(
                    Files.readAllLines(file).stream().map(Json::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Amount by our reference, of all it ever paid. */
    Map<String, Long> paid() {
        return of("paid")
                .collect(Collectors.toMap(
                        line -> line.path("reference").asText(),
                        line -> line.path("amount").asLong()));
    }

    List<String> paidMoreThanOnce() {
        Map<String, Long> times = of("paid")
                .collect(Collectors.groupingBy(line -> line.path("reference").asText(), Collectors.counting()));
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<JsonNode> of(String event) {
        return lines.stream().filter(line -> line.path("event").asText().equals(event));
    }
}
