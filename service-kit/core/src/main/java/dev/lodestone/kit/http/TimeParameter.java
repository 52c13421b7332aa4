package dev.lodestone.kit.http;

import dev.lodestone.kit.json.StorableTime;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time in a query, within the same bounds as in a body. */
public final class TimeParameter {
    /** No time that can be read is longer. */
    public static final int LONGEST = 40;

    private TimeParameter() {}

    public static Optional<Instant> of(String name, @Nullable String value) {
        try {
            return Optional.ofNullable(value).map(StorableTime::parse);
        } catch (DateTimeException notATime) {
            throw ProblemException.invalid(FieldError.parameter(
                    name, "format", "Send a time of the years 1970 to 9999, such as 2026-01-31T00:00:00Z."));
        }
    }
}
