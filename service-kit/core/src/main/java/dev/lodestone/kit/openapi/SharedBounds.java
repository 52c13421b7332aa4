package dev.lodestone.kit.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Bounds that the kit holds in every service alike, so that no service has to say them. */
final class SharedBounds {
    /** What the scanner makes of the annotation of that name: somewhere a letter. */
    private static final String NOT_BLANK = "\\S";

    private static final String PAGE = "cursor";
    private static final int LONGEST_CURSOR = 4000;
    private static final int LARGEST_PAGE = 100;
    /** A longer one names no version, so it is refused as any other that is not the current one. */
    private static final int LONGEST_ENTITY_TAG = 64;

    private SharedBounds() {}

    static void tell(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean paged = parameters.stream().anyMatch(parameter -> PAGE.equals(parameter.getName()));
        parameters.forEach(parameter -> {
            switch (parameter.getName()) {
                case PAGE -> parameter.getSchema().maxLength(LONGEST_CURSOR);
                case "limit" -> {
                    if (paged) {
                        parameter
                                .getSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(LARGEST_PAGE))
                                .defaultValue(20);
                    }
                }
                case "If-Match" -> parameter.getSchema().maxLength(LONGEST_ENTITY_TAG);
                case null, default -> {}
            }
            anchor(parameter.getSchema());
        });
    }

    /** Bean Validation means the whole text by a pattern, JSON Schema any part of it. */
    static void anchorPatterns(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) {
            schemas.values().forEach(SharedBounds::anchor);
        }
    }

    private static void anchor(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(NOT_BLANK) && !pattern.startsWith("^")) {
            schema.pattern("^(" + pattern + ")$");
        }
        anchor(schema.getItems());
        anchor(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .forEach(parts -> parts.forEach(SharedBounds::anchor));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SharedBounds::anchor);
        }
    }
}
