package dev.lodestone.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
    private static final String RELEASED = """
            openapi: 3.1.0
            info: {title: Things, version: 1.0.0}
            paths:
              /things:
                get:
                  operationId: listThings
                  security: [{oauth2: [things-read]}]
                  parameters:
                  - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
                post:
                  operationId: createThing
                  security: [{oauth2: [things-write]}]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/ThingRequest'}}}
                  responses: {'204': {description: Made}}
            webhooks:
              thing.made:
                post:
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/ThingMade'}}}
                  responses: {'200': {description: Taken}}
            components:
              securitySchemes:
                oauth2: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {things-read: '', things-write: ''}}}}
              schemas:
                Thing:
                  type: object
                  required: [name, state]
                  properties: {name: {type: string}, note: {type: [string, 'null']}, state: {$ref: '#/components/schemas/State'}}
                ThingMade: {type: object, required: [madeBy], properties: {madeBy: {type: string}}}
                State: {type: string, enum: [open, closed]}
                ThingRequest:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 9}
                    kind: {type: string, enum: [small, large]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /things:                                | /items:                                   | GET /things is gone
            operationId: listThings                 | operationId: getThings                    | operation listThings is gone
            {name: limit, in: query,                | {name: limit, in: query, required: true,  | GET /things: parameters
            maximum: 100                            | maximum: 50                               | GET /things: parameters
            {oauth2: [things-read]}                 | {oauth2: [things-write]}                  | GET /things: scopes
            name: {type: string}                    | name: {type: integer}                     | GET /things: answers
            name: {type: string}                    | name: {type: [string, 'null']}            | Thing.name may be null now
            note: {type: [string, 'null']}          | note: {type: [integer, 'null']}           | GET /things: answers
            note: {type: [string, 'null']}          | remark: {type: string}                    | Thing.note is gone
            required: [name, state]                 | required: [name]                          | GET /things: answers
            [open, closed]                          | [open, closed, lost]                      | GET /things: answers
            [small, large]                          | [small]                                   | POST /things: request
            kind: {type: string, enum: [small, large]} | colour: {type: string}                 | ThingRequest.kind is gone
            required: [name]                        | required: [name, kind]                    | POST /things: request
            maxLength: 9                            | maxLength: 8                              | POST /things: request
            thing.made:                             | thing.created:                            | GET /webhooks/thing.made is gone
            madeBy: {type: string}                  | madeBy: {type: integer}                   | GET /webhooks/thing.made: answers
            madeBy: {type: string}                  | madeBy: {type: [string, 'null']}          | ThingMade.madeBy may be null now
            required: [madeBy], properties          | properties                                | GET /webhooks/thing.made: answers
            State                                   | Status                                    | schema State is gone
            """)
    void each_change_that_breaks_somebody_is_told(String before, String after, String broken) {
        assertThat(breaks(before, after)).contains(broken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Things                           | title: All things
            {name: limit, in: query, schema: {type: integer, maximum: 100}} | {name: limit, in: query, schema: {type: integer, maximum: 200}}
            {name: {type: string},                  | {more: {type: string}, name: {type: string},
            [small, large]                          | [small, large, huge]
            maxLength: 9                            | maxLength: 10
            name: {type: string, maxLength: 9}      | name: {type: [string, 'null'], maxLength: 9}
            responses: {'204'                       | responses: {'429': {description: Busy}, '204'
            """)
    void what_only_adds_breaks_nobody(String before, String after) {
        assertThat(breaks(before, after)).isEmpty();
    }

    private static List<String> breaks(String before, String after) {
        assertThat(RELEASED).contains(before);
        return Breaks.between(Document.of(RELEASED), Document.of(RELEASED.replace(before, after)));
    }
}
