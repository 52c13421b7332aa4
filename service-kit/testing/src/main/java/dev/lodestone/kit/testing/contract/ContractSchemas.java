package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.lodestone.kit.testing.probe.LateWriter;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Judges bodies by the schemas of the document, in JSON Schema 2020-12. Stricter than the document in one point: an answer
 * may not hold a property that the document does not name. Events are judged as the messages that webhooks make of them.
 */
public final class ContractSchemas {
    private static final String FEED = "#/components/schemas/EventPage";
    /** It warns of every keyword of OpenAPI that is none of JSON Schema. */
    private static final Logger CHATTER = Logger.getLogger("com.networknt.schema");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode webhooks;
    private final ObjectNode components;
    /** By the place in the document: comparing whole schemas would cost more than judging by them. */
    private final Map<JsonNode, JsonSchema> compiled = Collections.synchronizedMap(new IdentityHashMap<>());

    public ContractSchemas(Contract contract) {
        webhooks = contract.document().path("webhooks");
        components = contract.document().path("components").isObject()
                ? contract.document().get("components").deepCopy()
                : ((ObjectNode) contract.document()).objectNode();
        Set<String> parts = new HashSet<>();
        collectParts(contract.document(), parts);
        components.path("schemas").properties().forEach(schema -> {
            if (!parts.contains("#/components/schemas/" + schema.getKey())) {
                close(schema.getValue());
            }
        });
    }

    List<String> faults(JsonNode schema, JsonNode body) {
        Stream<String> faults = compiled.computeIfAbsent(schema, this::compile).validate(body).stream()
                .map(ValidationMessage::toString);
        return schema.path("$ref").asText().equals(FEED)
                ? Stream.concat(faults, eventFaults(body)).toList()
                : faults.toList();
    }

    private Stream<String> eventFaults(JsonNode page) {
        return page.path("data")
                .valueStream()
                .filter(event -> !event.path("type").asText().equals(LateWriter.TYPE))
                .map(event -> components
                        .objectNode()
                        .<ObjectNode>setAll(Map.of(
                                "type", event.path("type"),
                                "timestamp", event.path("occurredAt"),
                                "eventId", event.path("id"),
                                "subject", event.path("subject"),
                                "data", event.path("data"))))
                .flatMap(message -> messageFaults(message).stream());
    }

    /** What a webhook may not send, or not so. */
    public List<String> messageFaults(JsonNode message) {
        String type = message.path("type").asText();
        JsonNode webhook = webhooks.path(type).at("/post/requestBody/content/application~1json/schema");
        return webhook.isMissingNode()
                ? List.of("no webhook tells the schema of " + type)
                : faults(webhook, message).stream()
                        .map(fault -> type + " " + fault)
                        .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = components.objectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(schema);
        return FACTORY.getSchema(whole, CONFIG);
    }

    /** A schema that another one is composed of cannot be closed: it does not know its siblings. */
    private static void collectParts(JsonNode node, Set<String> parts) {
        node.findValues("allOf")
                .forEach(
                        list -> list.forEach(part -> parts.add(part.path("$ref").asText())));
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
    }
}
