package dev.lodestone.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * A described property that may be null is written as {@code type: object} beside {@code anyOf} with null: a contradiction
 * by which no null would be valid.
 */
final class NullableProperties {
    private NullableProperties() {}

    static void mend(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas != null) {
            schemas.values().stream()
                    .filter(schema -> schema.getProperties() != null)
                    .flatMap(schema -> schema.getProperties().values().stream())
                    .filter(NullableProperties::contradictsItself)
                    .forEach(property -> property.addType(SchemaType.NULL));
        }
    }

    private static boolean contradictsItself(Schema property) {
        return property.getType() != null
                && !property.getType().contains(SchemaType.NULL)
                && property.getAnyOf() != null
                && property.getAnyOf().stream().anyMatch(NullableProperties::isNull);
    }

    private static boolean isNull(Schema choice) {
        return choice.getType() != null && choice.getType().contains(SchemaType.NULL);
    }
}
