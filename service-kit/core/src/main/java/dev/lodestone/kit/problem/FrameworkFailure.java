package dev.lodestone.kit.problem;

import java.util.Arrays;
import java.util.Optional;

/** The framework speaks in bare statuses; this gives each a code and a word on what to do. */
final class FrameworkFailure {
    private FrameworkFailure() {}

    static Optional<CommonProblem> ofStatus(int status) {
        return switch (status) {
            case 400 -> Optional.of(CommonProblem.MALFORMED_REQUEST);
            case 409 -> Optional.of(CommonProblem.CONFLICT);
            case 422 -> Optional.of(CommonProblem.INVALID_REQUEST);
            case 500 -> Optional.empty();
            default ->
                Arrays.stream(CommonProblem.values())
                        .filter(code -> code.status() == status)
                        .findFirst();
        };
    }

    static String detail(CommonProblem code) {
        return switch (code) {
            case NOT_FOUND -> "No resource lives at this path. See /openapi for those that do.";
            case METHOD_NOT_ALLOWED -> "The resource exists but not with this method. See /openapi.";
            case NOT_ACCEPTABLE -> "Accept application/json, or leave the Accept header out.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send the media type that /openapi names for this operation.";
            case BODY_TOO_LARGE -> "Send a smaller body, or split it.";
            case UNEXPECTED -> "Nothing was changed. Try again, and quote the requestId if it persists.";
            case OVERLOADED -> DatabaseFailure.detail(code);
            default -> "The request could not be read. Compare it with /openapi.";
        };
    }
}
