package dev.lodestone.kit.idempotency;

import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.request.RequestFacts;
import java.util.Optional;
import java.util.regex.Pattern;

/** A caller's key for one request: belongs to its workspace and operation, and stands for exactly one body, path and query. */
record IdempotencyKey(String key, String operation, String fingerprint) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    static Optional<IdempotencyKey> of(RequestFacts facts) {
        return facts.header(HEADER).map(sent -> {
            String key = unquote(sent.strip());
            if (!PRINTABLE.matcher(key).matches()) {
                throw ProblemException.invalid(FieldError.parameter(
                        HEADER, "format", "Use 1 to 255 printable ASCII characters; a UUID is best."));
            }
            return new IdempotencyKey(
                    key, facts.operation(), facts.method() + " " + facts.target() + " " + facts.bodyHash());
        });
    }

    static ProblemException missing() {
        return new ProblemException(
                CommonProblem.IDEMPOTENCY_KEY_REQUIRED,
                "Send a fresh UUID as Idempotency-Key, and the same one when you retry.",
                FieldError.parameter(HEADER, "required", "This operation moves money, so it needs a key."));
    }

    private static String unquote(String sent) {
        boolean quoted = sent.length() >= 2 && sent.startsWith("\"") && sent.endsWith("\"");
        return quoted ? sent.substring(1, sent.length() - 1) : sent;
    }
}
