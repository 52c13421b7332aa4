package dev.lodestone.kit.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** What a resource method demands, read from the annotations that also make its public document: one truth for both. */
record OperationRules(String operationId, Set<String> scopes, boolean isPublic) {

    static OperationRules of(Method method) {
        Set<String> scopes = new TreeSet<>();
        for (SecurityRequirement requirement : method.getAnnotationsByType(SecurityRequirement.class)) {
            scopes.addAll(Arrays.asList(requirement.scopes()));
        }
        Operation operation = method.getAnnotation(Operation.class);
        String id = operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
        return new OperationRules(id, scopes, method.isAnnotationPresent(PublicEndpoint.class));
    }
}
