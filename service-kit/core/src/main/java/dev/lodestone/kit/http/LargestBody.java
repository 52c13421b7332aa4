package dev.lodestone.kit.http;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** How much may be sent, and what to do with more. */
@Singleton
class LargestBody {
    /** More digits than any number that could be allowed. */
    private static final Pattern HUGE = Pattern.compile("[0-9]{19,}");

    private final int bytes;
    private final String advice;

    LargestBody(
            @ConfigProperty(name = "lodestone.http.largest-body-bytes") int bytes,
            @ConfigProperty(name = "lodestone.http.largest-body-advice") String advice) {
        this.bytes = bytes;
        this.advice = advice;
    }

    int bytes() {
        return bytes;
    }

    boolean isExceededBy(@Nullable String length) {
        return length != null && (HUGE.matcher(length).matches() || Long.parseLong(length) > bytes);
    }

    String refusal() {
        return "Send at most " + bytes + " bytes" + advice;
    }
}
