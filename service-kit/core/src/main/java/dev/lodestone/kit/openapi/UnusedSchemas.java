package dev.lodestone.kit.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the kit could answer and this service does not, or what is only drawn from, is no part of the contract. */
final class UnusedSchemas {
    private UnusedSchemas() {}

    static void drop(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        if (schemas == null || document.getPaths() == null) {
            return;
        }
        Set<String> used = new HashSet<>();
        document.getComponents()
                .getResponses()
                .values()
                .forEach(response -> RequiredProperties.collect(response.getContent(), schemas, used));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> collect(operation, schemas, used));
        RequiredProperties.collectWebhooks(document, schemas, used);
        List.copyOf(schemas.keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(document.getComponents()::removeSchema);
    }

    private static void collect(Operation operation, Map<String, Schema> schemas, Set<String> used) {
        if (operation.getRequestBody() != null) {
            RequiredProperties.collect(operation.getRequestBody().getContent(), schemas, used);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> RequiredProperties.collect(response.getContent(), schemas, used));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(one -> RequiredProperties.collect(one.getSchema(), schemas, used));
        }
    }
}
