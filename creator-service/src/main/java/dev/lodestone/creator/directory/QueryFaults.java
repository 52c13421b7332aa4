package dev.lodestone.creator.directory;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a query, so that one answer names it all. */
final class QueryFaults {
    static final int MOST_VALUES = 50;
    static final int LONGEST_VALUE = 64;
    static final int LONGEST_SEARCH = 100;

    private final List<FieldError> all = new ArrayList<>();

    void add(String parameter, String code, String message) {
        all.add(FieldError.parameter(parameter, code, message));
    }

    List<String> few(String parameter, List<String> values) {
        if (values.size() > MOST_VALUES) {
            add(parameter, "size", "At most " + MOST_VALUES + " values.");
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            add(parameter, "size", "At most " + LONGEST_VALUE + " characters.");
        }
        return values;
    }

    List<String> closed(String parameter, List<String> values, List<String> known) {
        List<String> given = few(parameter, values);
        if (!known.containsAll(given)) {
            add(parameter, "unknown-value", "One of " + String.join(", ", known) + ".");
            return List.of();
        }
        return given;
    }

    @Nullable
    Integer notNegative(String parameter, @Nullable Integer value) {
        if (value != null && value < 0) {
            add(parameter, "range", "Must not be negative.");
        }
        return value;
    }

    CreatorSort sort(@Nullable String code) {
        return code == null
                ? CreatorSort.MOST_FOLLOWERS
                : CreatorSort.parse(code).orElseGet(() -> {
                    String known = Arrays.stream(CreatorSort.values())
                            .map(CreatorSort::code)
                            .collect(Collectors.joining(", "));
                    add("sort", "unknown-value", "One of " + known + ".");
                    return CreatorSort.MOST_FOLLOWERS;
                });
    }

    void throwIfAny() {
        if (!all.isEmpty()) {
            throw ProblemException.invalid(all.toArray(FieldError[]::new));
        }
    }
}
