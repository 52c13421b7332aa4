package dev.lodestone.kit.http;

import dev.lodestone.kit.problem.FieldError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How much may be sent, and what to do with more. */
@Singleton
class LargestBody {
    /** More digits than any number that could be allowed. */
    private static final Pattern HUGE = Pattern.compile("[0-9]{19,}");

    private final int bytes;
    private final String advice;
    /** By the path: the list that makes a body large there. */
    private final Map<String, String> pointers;

    LargestBody(
            @ConfigProperty(name = "lodestone.http.largest-body-bytes") int bytes,
            @ConfigProperty(name = "lodestone.http.largest-body-advice") String advice,
            @ConfigProperty(name = "lodestone.http.largest-lists") Optional<List<String>> lists) {
        this.bytes = bytes;
        this.advice = advice;
        this.pointers = lists.orElse(List.of()).stream()
                .map(list -> list.split("#", 2))
                .collect(Collectors.toMap(list -> list[0], list -> list[1]));
    }

    int bytes() {
        return bytes;
    }

    boolean isExceededBy(@Nullable String length) {
        return length != null && (HUGE.matcher(length).matches() || Long.parseLong(length) > bytes);
    }

    /** Where such a body is too large, if it is known before it is read. */
    FieldError[] faults(String path) {
        return Stream.ofNullable(pointers.get(path))
                .map(pointer -> FieldError.at(pointer, "size", refusal()))
                .toArray(FieldError[]::new);
    }

    String refusal() {
        return "Send at most " + bytes + " bytes" + advice;
    }
}
