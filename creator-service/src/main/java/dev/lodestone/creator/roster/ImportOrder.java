package dev.lodestone.creator.roster;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a roster is to be taken in. */
record ImportOrder(boolean dryRun, OnError onError) {

    @Schema(name = "RosterOnError")
    enum OnError {
        @JsonProperty("refuse-file")
        REFUSE_FILE,
        @JsonProperty("keep-good")
        KEEP_GOOD;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static OnError of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Read strictly: a misspelt dry run must not become a real one. */
    static ImportOrder of(@Nullable String dryRun, @Nullable String onError) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw ProblemException.invalid(FieldError.parameter("dryRun", "unknown-value", "One of true, false."));
        }
        if (onError != null && !onError.equals("refuse-file") && !onError.equals("keep-good")) {
            throw ProblemException.invalid(
                    FieldError.parameter("onError", "unknown-value", "One of refuse-file, keep-good."));
        }
        return new ImportOrder("true".equals(dryRun), onError == null ? OnError.REFUSE_FILE : OnError.of(onError));
    }
}
