package dev.lodestone.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.lodestone.kit.json.InvalidTextException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a JSON reader's complaint means: broken JSON is 400, readable JSON of the wrong shape is 422 with a pointer. */
record JsonFault(CommonProblem code, String detail, List<FieldError> errors) {

    static JsonFault of(JsonProcessingException fault) {
        if (fault instanceof InvalidTextException text) {
            return new JsonFault(
                    CommonProblem.INVALID_TEXT,
                    "Remove NUL characters and broken surrogate pairs.",
                    List.of(FieldError.at(pointer(text), "invalid-text", text.getOriginalMessage())));
        }
        if (fault instanceof JsonMappingException mapping
                && !(mapping.getCause() instanceof JsonParseException)
                && !(mapping.getCause() instanceof StreamConstraintsException)) {
            return new JsonFault(
                    CommonProblem.INVALID_REQUEST,
                    "See errors for each fault of the request.",
                    List.of(FieldError.at(pointer(mapping), code(mapping), message(mapping))));
        }
        String where = fault.getLocation() == null
                ? ""
                : " near line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr();
        return new JsonFault(CommonProblem.MALFORMED_JSON, "The body stops being valid JSON" + where + ".", List.of());
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/"
                        + (step.getFieldName() != null
                                ? ViolationPointer.escape(step.getFieldName())
                                : step.getIndex()))
                .collect(Collectors.joining());
    }

    private static String code(JsonMappingException mapping) {
        return mapping instanceof UnrecognizedPropertyException ? "unknown-property" : "type";
    }

    private static String message(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return "There is no property '" + unknown.getPropertyName() + "' here.";
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType() != null
                && format.getTargetType().isEnum()) {
            return "Use one of " + Arrays.toString(format.getTargetType().getEnumConstants()) + ".";
        }
        return "The value has the wrong JSON type or format.";
    }
}
