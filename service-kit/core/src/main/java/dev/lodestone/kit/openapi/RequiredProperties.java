package dev.lodestone.kit.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** What only answers carry is always there unless it may be null; saying so spares generated clients their doubts. */
final class RequiredProperties {
    private static final Set<String> SAY_IT_THEMSELVES = Set.of("Problem", "FieldError");

    private RequiredProperties() {}

    static void mark(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null || document.getPaths() == null) {
            return;
        }
        Set<String> sent = new HashSet<>(SAY_IT_THEMSELVES);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> collect(operation.getRequestBody().getContent(), schemas, sent));
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                schema.getProperties().forEach((property, its) -> {
                    if (!mayBeNull(its)
                            && (schema.getRequired() == null
                                    || !schema.getRequired().contains(property))) {
                        schema.addRequired(property);
                    }
                });
            }
        });
    }

    private static boolean mayBeNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL)
                || schema.getAnyOf() != null
                || schema.getOneOf() != null;
    }

    /** What the service sends by itself is told as an answer is. */
    static void collectWebhooks(OpenAPI document, Map<String, Schema> schemas, Set<String> found) {
        if (document.getWebhooks() != null) {
            document.getWebhooks()
                    .values()
                    .forEach(webhook ->
                            collect(webhook.getPOST().getRequestBody().getContent(), schemas, found));
        }
    }

    static void collect(@Nullable Content content, Map<String, Schema> schemas, Set<String> found) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> collect(type.getSchema(), schemas, found));
        }
    }

    static void collect(@Nullable Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(parts -> parts != null)
                .forEach(parts -> parts.forEach(part -> collect(part, schemas, found)));
        collect(schema.getItems(), schemas, found);
        collect(schema.getAdditionalPropertiesSchema(), schemas, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, schemas, found));
        }
    }
}
