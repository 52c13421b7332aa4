package dev.lodestone.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the request is wrong: a JSON Pointer (RFC 6901) into the body, or the name of a query, path or header parameter. */
@Schema(name = "FieldError", description = "One fault of the request: where it is and what is wrong with it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        @Schema(description = "JSON Pointer into the body", examples = "/budget/amount") @Nullable
        String pointer,

        @Schema(description = "Name of the query, path or header parameter", examples = "limit") @Nullable
        String parameter,

        @Schema(required = true, description = "Stable machine code of the fault", examples = "size")
        String code,

        @Schema(required = true, description = "What is wrong and what would be right")
        String message) {

    public static FieldError at(String pointer, String code, String message) {
        return new FieldError(pointer, null, code, message);
    }

    public static FieldError parameter(String name, String code, String message) {
        return new FieldError(null, name, code, message);
    }
}
