package dev.lodestone.kit.problem;

/** Refusals that any service can give, the framework's own included. */
public enum CommonProblem implements ProblemCode {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    MALFORMED_JSON(400, "The body is not valid JSON"),
    INVALID_TEXT(400, "A text holds a NUL character or half of a surrogate pair"),
    IDEMPOTENCY_KEY_REQUIRED(400, "An Idempotency-Key is required"),
    UNAUTHENTICATED(401, "A valid access token is required"),
    FORBIDDEN(403, "The token does not allow this operation"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "The method is not supported here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    REQUEST_TIMEOUT(408, "The request did not arrive in time"),
    CONFLICT(409, "The request conflicts with the current state"),
    DUPLICATE(409, "A record with the same unique value exists"),
    REQUEST_IN_FLIGHT(409, "A request with the same Idempotency-Key is still running"),
    ANSWER_NOT_KEPT(409, "The request was carried out before, and its answer is not kept"),
    PRECONDITION_FAILED(412, "The record has changed since it was read"),
    BODY_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The request line is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    INVALID_REQUEST(422, "The request is well-formed but invalid"),
    INVALID_CURSOR(422, "The cursor does not belong to this list"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another request"),
    IF_MATCH_REQUIRED(428, "An If-Match header is required"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The request headers are too large"),
    UNEXPECTED(500, "Something went wrong on our side"),
    OVERLOADED(503, "The service is busy or its database cannot be reached");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
