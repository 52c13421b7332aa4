package dev.lodestone.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A refusal that ends the request: rolls back what was written and becomes a problem document. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String detail;
    private final transient ProblemCode code;
    private final transient List<FieldError> errors;
    private final transient Duration retryAfter;

    public ProblemException(ProblemCode code, String detail, FieldError... errors) {
        this(code, detail, List.of(errors), Duration.ofSeconds(1));
    }

    private ProblemException(ProblemCode code, String detail, List<FieldError> errors, Duration retryAfter) {
        super(detail, null, false, false);
        this.detail = detail;
        this.code = code;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** The same, where it is known better when to ask again. */
    public ProblemException after(Duration wait) {
        return new ProblemException(code, getMessage(), errors, wait);
    }

    /** The same answer for an id that never existed and for one of another workspace. */
    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no " + what + " with id " + id + ".");
    }

    public static ProblemException invalid(FieldError... errors) {
        return new ProblemException(CommonProblem.INVALID_REQUEST, "See errors for each fault of the request.", errors);
    }

    /** Each broken constraint with its place. */
    public static ProblemException invalid(Collection<? extends ConstraintViolation<?>> violations) {
        return invalid(violations.stream()
                .map(ViolationPointer::toFieldError)
                .sorted(Comparator.comparing(error -> String.valueOf(error.pointer())))
                .toArray(FieldError[]::new));
    }

    /** What a JSON reader's complaint means to who wrote the JSON. */
    public static ProblemException of(JsonProcessingException fault) {
        if (fault.getCause() instanceof ProblemException refusal) return refusal;
        JsonFault read = JsonFault.of(fault);
        return new ProblemException(read.code(), read.detail(), read.errors().toArray(FieldError[]::new));
    }

    /** What happened and what to do: of a refusal never null. */
    @Override
    public String getMessage() {
        return detail;
    }

    public ProblemCode code() {
        return code;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
