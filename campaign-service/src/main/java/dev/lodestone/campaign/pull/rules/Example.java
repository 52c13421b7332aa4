package dev.lodestone.campaign.pull.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** A text on which a rule must speak, or must not; {@code given} says what it needs to know, such as {@code tie} or {@code brands}. */
public record Example(String text, Map<String, List<String>> given) {
    public Example {
        given = given == null ? Map.of() : Map.copyOf(given);
    }

    @JsonCreator
    static Example of(@JsonProperty("text") String text, @JsonProperty("given") Map<String, List<String>> given) {
        return new Example(text, given);
    }

    @JsonCreator
    static Example of(String text) {
        return new Example(text, Map.of());
    }
}
