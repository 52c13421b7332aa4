package dev.lodestone.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.kit.testing.contract.ResponseContract.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseContractTest {
    private static final String GOOD =
            "{'id':'0198c0de-0000-7000-8000-000000000001','fee':{'amount':1,'currency':'EUR'},'note':null}";

    private final ResponseContract contract = new ResponseContract(Contract.parse("""
            openapi: 3.1.0
            paths:
              /v1/things/{id}:
                get:
                  operationId: getThing
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "404": {$ref: "#/components/responses/Problem404"}
                delete:
                  responses:
                    "204": {description: gone}
            components:
              responses:
                Problem404:
                  content:
                    application/problem+json:
                      schema: {$ref: "#/components/schemas/Problem"}
              schemas:
                Id: {type: string, format: uuid}
                Money:
                  type: object
                  required: [amount, currency]
                  properties:
                    amount: {type: integer, format: int64}
                    currency: {type: string, pattern: "[A-Z]{3}"}
                Thing:
                  type: object
                  required: [id, fee]
                  properties:
                    id: {$ref: "#/components/schemas/Id"}
                    fee: {$ref: "#/components/schemas/Money"}
                    note: {type: [string, "null"]}
                Problem:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string}
            """));

    @Test
    void an_answer_that_keeps_the_contract_passes() {
        assertThatCode(() -> check("GET", 200, "application/json", GOOD)).doesNotThrowAnyException();
        assertThatCode(() -> check("GET", 404, "application/problem+json", "{'code':'not-found'}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("GET", 304, "", "")).doesNotThrowAnyException();
        assertThatCode(() -> check("DELETE", 204, "", "")).doesNotThrowAnyException();
        assertThatCode(() -> check("PATCH", 405, "application/problem+json", "{'code':'no'}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "wrong type   | 'amount':1 | 'amount':'1'",
                "fraction     | 'amount':1 | 'amount':1.5",
                "pattern      | EUR        | euro",
                "not an id    | 0198c0de-0 | X198c0de-0",
                "missing      | 'currency':'EUR' | 'amount':2",
                "null         | 'note':null | 'fee':null",
                "undocumented | 'note':null | 'password':'x'",
                "nested undocumented | 'amount':1 | 'amount':1,'cost':2"
            })
    void a_wrong_body_is_told(String why, String part, String wrong) {
        assertThatThrownBy(() -> check("GET", 200, "application/json", GOOD.replace(part, wrong)))
                .as(why)
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 201, application/json, undocumented status",
        "GET, 200, text/plain, undocumented media type",
        "GET, 500, application/json, a fault of the service",
        "PUT, 200, application/json, undocumented operation",
        "PUT, 405, application/json, no problem document",
        "DELETE, 204, application/json, a body where none is documented"
    })
    void a_wrong_answer_is_told(String method, int status, String mediaType, String told) {
        assertThatThrownBy(() -> check(method, status, mediaType, GOOD))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(told);
    }

    private void check(String method, int status, String mediaType, String body) {
        contract.check(method, "/v1/things/7", new Answer(status, mediaType, body.replace('\'', '"')));
    }
}
