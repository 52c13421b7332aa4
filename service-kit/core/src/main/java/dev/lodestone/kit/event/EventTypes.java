package dev.lodestone.kit.event;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which types of event a reader wants, e.g. {@code collaboration.accepted} or {@code collaboration.*}; null = all. */
@SuppressWarnings("ArrayRecordComponent") // never compared: it is a parameter of one statement
public record EventTypes(String @Nullable [] patterns) {
    private static final Pattern TYPE = Pattern.compile("[a-z-]+(\\.[a-z-]+)*(\\.\\*)?");

    public static EventTypes of(@Nullable List<String> types) {
        if (types == null || types.isEmpty()) {
            return new EventTypes(null);
        }
        return new EventTypes(types.stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .map(EventTypes::pattern)
                .toArray(String[]::new));
    }

    private static String pattern(String type) {
        if (!TYPE.matcher(type).matches()) {
            throw ProblemException.invalid(FieldError.parameter(
                    "types", "format", "Name types such as collaboration.accepted or collaboration.*"));
        }
        return type.replace(".*", ".%");
    }
}
