package dev.lodestone.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Problem details of RFC 9457, the body of every answer that is not a success. */
@Schema(name = "Problem", description = "Problem details (RFC 9457). Clients switch on `code` alone.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(required = true, description = "Stable URI of the kind of problem")
        URI type,

        @Schema(required = true, description = "Summary of the kind, the same for each occurrence")
        String title,

        @Schema(required = true, description = "The HTTP status of this answer")
        int status,

        @Schema(required = true, description = "What happened this time and what to do")
        String detail,

        @Schema(required = true, description = "Path of the request")
        String instance,

        @Schema(required = true, description = "Stable machine code; more values may be added")
        String code,

        @Schema(required = true, description = "Quote it when you ask for help")
        String requestId,

        @Schema(description = "The single faults, when there are any") @Nullable
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String KINDS = "https://lodestone.dev/problems/";

    public static URI typeOf(ProblemCode code) {
        return URI.create(KINDS + code.code());
    }

    /** What the kit says when the service itself fails with this status; no test of a sound service provokes it. */
    public static Optional<Problem> failure(int status) {
        return Arrays.stream(CommonProblem.values())
                .filter(code -> code.status() == status && status >= 500)
                .findFirst()
                .map(code -> of(
                        code, FrameworkFailure.detail(code), "/v1", "0198c0de-0000-7000-8000-000000000001", List.of()));
    }

    /** How an operation refuses a token that has none of its scopes. */
    public static String lacking(Set<String> scopes) {
        return "This operation needs one of the scopes " + new TreeSet<>(scopes) + ".";
    }

    public static Problem of(
            ProblemCode code, String detail, String instance, String requestId, List<FieldError> errors) {
        return new Problem(
                typeOf(code),
                code.title(),
                code.status(),
                detail,
                instance,
                code.code(),
                requestId,
                errors.isEmpty() ? null : errors);
    }
}
