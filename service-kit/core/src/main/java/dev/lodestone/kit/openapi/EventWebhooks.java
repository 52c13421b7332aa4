package dev.lodestone.kit.openapi;

import dev.lodestone.kit.event.Events.EventType;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** What the service tells by itself: a webhook for each type of event that a constant of its code declares. */
final class EventWebhooks {
    private static final DotName TYPE = DotName.createSimple(EventType.class);
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MESSAGE = "WebhookMessage";

    private EventWebhooks() {}

    static void declare(OpenAPI document, IndexView types) {
        Map<String, EventType<?>> declared = types.getKnownClasses().stream()
                .flatMap(holder -> holder.fields().stream())
                .filter(field -> Modifier.isStatic(field.flags())
                        && TYPE.equals(field.type().name()))
                .map(EventWebhooks::value)
                .distinct() // a class of two indexes is known twice
                .collect(Collectors.toMap(EventType::name, type -> type));
        new TreeMap<>(declared).forEach((name, type) -> document.addWebhook(name, webhook(document, type)));
    }

    private static EventType<?> value(FieldInfo constant) {
        try {
            ClassLoader application = Thread.currentThread().getContextClassLoader();
            var field = Class.forName(constant.declaringClass().name().toString(), true, application)
                    .getDeclaredField(constant.name());
            field.setAccessible(true);
            return (EventType<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PathItem webhook(OpenAPI document, EventType<?> type) {
        var facts = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("type", OASFactory.createSchema().constValue(type.name()))
                .addProperty("data", OASFactory.createSchema().ref(SCHEMAS + schema(document, type)));
        var body = OASFactory.createSchema()
                .addAllOf(OASFactory.createSchema().ref(SCHEMAS + MESSAGE))
                .addAllOf(facts);
        return OASFactory.createPathItem()
                .POST(OASFactory.createOperation()
                        .summary(type.name())
                        .requestBody(OASFactory.createRequestBody()
                                .required(true)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType().schema(body))))
                        .responses(OASFactory.createAPIResponses()
                                .addAPIResponse(
                                        "2XX", OASFactory.createAPIResponse().description("Taken"))
                                .addAPIResponse(
                                        "410", OASFactory.createAPIResponse().description("Send no more here"))));
    }

    private static String schema(OpenAPI document, EventType<?> type) {
        Schema named = type.facts().getAnnotation(Schema.class);
        if (named == null || !document.getComponents().getSchemas().containsKey(named.name())) {
            throw new IllegalStateException("Name the facts of " + type.name() + " with @Schema(name = ...)");
        }
        return named.name();
    }
}
