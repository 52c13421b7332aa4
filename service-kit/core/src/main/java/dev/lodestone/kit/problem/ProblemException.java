package dev.lodestone.kit.problem;

import java.util.List;

/** A refusal that ends the request: rolls back what was written and becomes a problem document. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<FieldError> errors;

    public ProblemException(ProblemCode code, String detail, FieldError... errors) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.of(errors);
    }

    /** The same answer for an id that never existed and for one of another workspace. */
    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no " + what + " with id " + id + ".");
    }

    public static ProblemException invalid(FieldError... errors) {
        return new ProblemException(CommonProblem.INVALID_REQUEST, "See errors for each fault of the request.", errors);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
