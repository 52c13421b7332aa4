package dev.lodestone.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractExamplesTest {
    private static final String GOOD = """
            openapi: 3.1.0
            paths:
              /v1/things:
                post:
                  operationId: createThing
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Thing"}
                        example: {name: Nora Feld}
                  responses:
                    "201":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                          example: {name: Nora Feld, of: 7}
                    "204": {description: nothing}
                    "404": {$ref: "#/components/responses/Problem404"}
            components:
              responses:
                Problem404:
                  content:
                    application/problem+json:
                      schema: {$ref: "#/components/schemas/Problem"}
                      examples:
                        not-found:
                          value: {code: not-found, status: 404}
              schemas:
                Thing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    of: {type: integer}
                Problem:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string}
                    status: {type: integer}
            """;

    @Test
    void true_examples_have_no_fault() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "example: {name: Nora Feld}        | description: none | POST /v1/things request has no example",
                "example: {name: Nora Feld, of: 7} | description: none | POST /v1/things 201 has no example",
                "not-found:                        | gone:             | Problem404 gone shows another problem",
                "status: 404}                      | status: 409}      | Problem404 not-found shows another problem",
                "examples:                         | x-examples:       | Problem404 has no example"
            })
    void a_missing_or_misplaced_example_is_told(String part, String wrong, String told) {
        assertThat(faults(GOOD.replace(part, wrong))).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of: seven", "of: 7, password: x", "of: 7.5"})
    void an_example_that_breaks_its_schema_is_told(String wrong) {
        assertThat(faults(GOOD.replace("of: 7", wrong))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://shop.example/a and nora@example.org       |",
                "0198c0de-0000-7000-8000-000000000001              |",
                "whsec_ZXhhbXBsZS1zZWNyZXQtb2YtMjQtYnl0ZXM=        |",
                "whsec_c2hvcnQ=                                    | a key",
                "eyJhbGciOiJSUzI1NiJ9                              | a token",
                "q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kA            | a secret or a random text",
                "It was Money[amount=8000, currency=EUR].          | the inside of the program",
                "to localhost                                      | this machine",
                "/home/nora/file                                   | a path of a machine",
                "https://db.internal.corp/a                        | the host db.internal.corp",
                "nora@agency.de                                    | the host agency.de"
            })
    void what_nobody_should_know_is_found(String text, String told) {
        assertThat(ContractExamples.untold(text).orElse(null)).isEqualTo(told);
    }

    private static List<String> faults(String document) {
        return ContractExamples.faults(Contract.parse(document));
    }
}
