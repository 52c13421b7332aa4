package dev.lodestone.kit.concurrency;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110): who changes a record proves that it read the version it changes. */
public final class Preconditions {
    private Preconditions() {}

    public static String entityTag(long version) {
        return "\"" + version + "\"";
    }

    /** Call it in the same transaction as the change, with the version that the transaction has read and locked. */
    public static void ifMatch(@Nullable String header, long currentVersion) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(
                    CommonProblem.IF_MATCH_REQUIRED,
                    "Read the record and send its ETag as If-Match.",
                    FieldError.parameter("If-Match", "required", "Send the ETag that you read."));
        }
        if (!header.strip().equals("*") && !names(header, currentVersion)) {
            throw new ProblemException(
                    CommonProblem.PRECONDITION_FAILED,
                    "The record's ETag is now " + entityTag(currentVersion) + ". Read it again before you change it.",
                    FieldError.parameter(
                            "If-Match", "stale", "The current ETag is " + entityTag(currentVersion) + "."));
        }
    }

    /** Who knows several versions may name them all. */
    private static boolean names(String header, long currentVersion) {
        return Arrays.stream(header.split(",")).map(String::strip).anyMatch(entityTag(currentVersion)::equals);
    }
}
