package dev.lodestone.kit.http;

import dev.lodestone.kit.json.StorableText;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.kit.security.PublicEndpoint;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not have, so that a typo never silently widens a result. Public
 * operations are spared: strangers hang parameters of their own on addresses that they pass on.
 */
class KnownParameters {
    /** What does not look like this would end as a bare 404 of the framework. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    /** Whatever else is sent would quietly mean false. */
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (resource.getResourceMethod().isAnnotationPresent(PublicEndpoint.class)) {
            return;
        }
        Map<String, Class<?>> parameters =
                known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::parametersOf);
        Set<FieldError> faults = new HashSet<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!parameters.containsKey(name)) {
                faults.add(
                        FieldError.parameter(name, "unknown-parameter", "This operation has no such query parameter."));
                return;
            }
            if (values.size() > 1 && !Collection.class.isAssignableFrom(parameters.get(name))) {
                faults.add(FieldError.parameter(name, "repeated", "Give it once: of two values one would be ignored."));
            }
            for (String value : values) {
                if (!StorableText.isStorable(value)) {
                    faults.add(FieldError.parameter(name, "invalid-text", "The text holds a NUL character."));
                } else if (isInteger(parameters.get(name))
                        && !WHOLE.matcher(value).matches()) {
                    faults.add(FieldError.parameter(name, "type", "Send a whole number."));
                } else if (isBoolean(parameters.get(name))
                        && !BOOLEAN.matcher(value).matches()) {
                    faults.add(FieldError.parameter(name, "type", "Send true or false."));
                } else if (parameters.get(name) == UUID.class
                        && !ID.matcher(value).matches()) {
                    faults.add(FieldError.parameter(name, "type", "Send an id as it was given, a UUID."));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.toArray(FieldError[]::new));
        }
    }

    private static boolean isInteger(Class<?> type) {
        return type == Integer.class || type == int.class;
    }

    private static boolean isBoolean(Class<?> type) {
        return type == Boolean.class || type == boolean.class;
    }

    private static Map<String, Class<?>> parametersOf(Method method) {
        Map<String, Class<?>> names = new ConcurrentHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getName(), parameter.getType(), names);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    collect(field, field.getName(), field.getType(), names);
                }
            }
        }
        return names;
    }

    private static void collect(AnnotatedElement element, String itsName, Class<?> type, Map<String, Class<?>> names) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            names.put(query.value().isEmpty() ? itsName : query.value(), type);
        }
        QueryParam jaxRs = element.getAnnotation(QueryParam.class);
        if (jaxRs != null) {
            names.put(jaxRs.value(), type);
        }
    }
}
