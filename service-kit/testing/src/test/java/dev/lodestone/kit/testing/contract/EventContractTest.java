package dev.lodestone.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventContractTest {
    private static final String MADE = "{'data':[{'type':'thing.made','occurredAt':'2026-03-02T09:00:00Z',"
            + "'id':'e','subject':'s','data':{'thingId':'t','price':null}}]}";

    private final ResponseContract contract = new ResponseContract(Contract.parse("""
            openapi: 3.1.0
            paths:
              /v1/events:
                get:
                  operationId: listEvents
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/EventPage"}
            components:
              schemas:
                EventPage:
                  type: object
                  properties:
                    data: {type: array, items: {type: object}}
                WebhookMessage:
                  type: object
                  required: [type, timestamp, eventId, subject, data]
                ThingMade:
                  type: object
                  required: [thingId]
                  properties:
                    thingId: {type: string}
                    price: {type: [integer, "null"]}
            webhooks:
              thing.made:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          allOf:
                            - {$ref: "#/components/schemas/WebhookMessage"}
                            - type: object
                              properties:
                                type: {const: thing.made}
                                data: {$ref: "#/components/schemas/ThingMade"}
            """));

    @Test
    void an_event_with_the_facts_of_its_type_passes() {
        assertThat(faults(MADE)).isEmpty();
    }

    @Test
    void an_event_without_a_fact_of_its_type_is_told() {
        assertThat(faults(MADE.replace("'thingId':'t',", "")))
                .singleElement()
                .asString()
                .contains("thingId");
    }

    @Test
    void a_fact_that_no_schema_names_or_that_is_of_another_kind_is_told() {
        assertThat(faults(MADE.replace("'price'", "'cost'")))
                .singleElement()
                .asString()
                .contains("cost");
        assertThat(faults(MADE.replace("null", "'dear'")))
                .singleElement()
                .asString()
                .contains("price");
    }

    @Test
    void an_event_of_a_type_that_the_document_does_not_know_is_told() {
        assertThat(faults(MADE.replace("thing.made", "thing.lost")))
                .containsExactly("no webhook tells the schema of thing.lost");
    }

    private List<String> faults(String page) {
        return contract.faults("GET", "/v1/events", new Answer(200, "application/json", page.replace('\'', '"')));
    }
}
