package dev.lodestone.kit.testing.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.contract.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractLintTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {version: 1.0.0}
            servers: [{url: /}]
            paths:
              /things:
                post:
                  operationId: createThing
                  summary: Make a thing
                  tags: [Things]
                  security: [{oauth2: [things]}]
                  parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 9}}]
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                  responses: {'201': {headers: {Location: {}}}}
              /things/{id}:
                put:
                  operationId: changeThing
                  summary: Change a thing
                  tags: [Things]
                  security: [{oauth2: [things]}]
                  parameters: [{name: If-Match, in: header, schema: {type: string, maxLength: 64}}]
                  responses: {'200': {headers: {ETag: {}}}, '412': {}, '428': {}}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    name: {type: string, maxLength: 9}
                    country: {type: [string, 'null'], pattern: '^([A-Z]{2})$'}
                    tags: {type: array, maxItems: 5, items: {type: string, enum: [a]}}
                    count: {type: integer, format: int32, minimum: 0}
                    notes: {type: object, maxProperties: 3, additionalProperties: {type: string, maxLength: 9}}""";

    @Test
    void a_document_that_says_all_is_let_through() {
        assertThat(faultsWithout("nothing")).isEmpty();
    }

    @Test
    void each_operation_has_its_name_summary_tag_and_scope() {
        assertThat(faultsWithout("operationId: changeThing")).contains("PUT /things/{id} has no operationId");
        assertThat(faultsWithout("summary: Change a thing")).contains("PUT /things/{id} has no summary");
        assertThat(faultsWithout("tags: [Things]")).contains("POST /things has no tag of its own");
        assertThat(faultsWith("{oauth2: [things]}", "{oauth2: []}")).contains("POST /things names no scope");
    }

    @Test
    void a_document_has_a_version_of_three_numbers() {
        assertThat(faultsWith("version: 1.0.0", "version: '1'")).containsExactly("info.version '1' is none like 1.0.0");
        assertThat(faultsWith("version: 1.0.0", "version: 2.0.0"))
                .containsExactly("info.version '2.0.0' is none like 1.0.0");
    }

    @Test
    void an_answer_tells_where_a_record_is_and_its_version() {
        assertThat(faultsWithout("Location: {}")).containsExactly("POST /things 201 does not say where the new one is");
        assertThat(faultsWithout("ETag: {}")).containsExactly("PUT /things/{id} 200 does not tell the version");
        assertThat(faultsWithout(", '428': {}")).containsExactly("PUT /things/{id} lacks 428");
        assertThat(faultsWithout(", '412': {}")).containsExactly("PUT /things/{id} lacks 412");
    }

    @Test
    void all_that_is_sent_has_a_bound() {
        assertThat(faultsWithout(", maximum: 9")).containsExactly("createThing limit has no bound");
        assertThat(faultsWithout(", maxLength: 64")).containsExactly("changeThing If-Match has no bound");
        assertThat(faultsWith("name: {type: string, maxLength: 9}", "name: {type: string}"))
                .containsExactly("Thing.name has no bound");
        assertThat(faultsWith("{2}", "{2,}")).containsExactly("Thing.country has no bound");
        assertThat(faultsWith("^([A-Z]{2})$", "[A-Z]{2}")).containsExactly("Thing.country has no bound");
        assertThat(faultsWithout("maxItems: 5, ")).containsExactly("Thing.tags has no bound");
        assertThat(faultsWithout(", enum: [a]")).containsExactly("Thing.tags[] has no bound");
        assertThat(faultsWithout(", minimum: 0")).containsExactly("Thing.count has no bound");
        assertThat(faultsWithout("maxProperties: 3, ")).containsExactly("Thing.notes has no bound");
    }

    @Test
    void nothing_is_left_over_and_no_machine_is_named() {
        assertThat(faultsWith("    Thing:", "    Other: {}\n    Thing:")).contains("nothing uses the schema Other");
        assertThat(faultsWith("url: /", "url: 'https://here'")).hasSize(1);
    }

    @Test
    void what_only_a_webhook_tells_is_used() {
        String told =
                "webhooks: {thing.made: {post: {requestBody: {$ref: '#/components/schemas/Other'}}}}\ncomponents:";

        assertThat(ContractLint.faults(Contract.parse(DOCUMENT.replace("    Thing:", "    Other: {}\n    Thing:")
                        .replace("components:", told))))
                .isEmpty();
    }

    private static List<String> faultsWithout(String part) {
        return faultsWith(part, "");
    }

    private static List<String> faultsWith(String part, String other) {
        return ContractLint.faults(Contract.parse(DOCUMENT.replace(part, other)));
    }
}
