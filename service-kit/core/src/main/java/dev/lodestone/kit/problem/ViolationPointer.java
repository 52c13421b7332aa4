package dev.lodestone.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a validator's property path into a JSON Pointer for bodies, or a parameter name for the rest. */
public final class ViolationPointer {
    private ViolationPointer() {}

    public static FieldError toFieldError(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        @Nullable String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                Object position = node.getIndex() != null ? node.getIndex() : node.getKey();
                if (position != null) {
                    pointer.append('/').append(escape(position.toString()));
                }
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        String code = codeOf(violation);
        return !pointer.isEmpty() || parameter == null || parameter.equals("body")
                ? FieldError.at(pointer.toString(), code, violation.getMessage())
                : FieldError.parameter(parameter, code, violation.getMessage());
    }

    private static String codeOf(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
