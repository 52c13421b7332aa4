package dev.lodestone.kit.testing.proof;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.contract.Contract;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;

/** Somebody who makes one of the described resource, in a workspace of their own. */
record Actor(Subject subject, UUID workspace, String name) {

    static Actor of(Subject subject) {
        return new Actor(subject, UUID.randomUUID(), "mira");
    }

    String body() {
        return subject.body().apply(workspace);
    }

    Response send(String body, String key, String requestId) {
        return RestAssured.given()
                .header("Authorization", token(subject.writeScope()))
                .header("Idempotency-Key", key)
                .header("X-Request-Id", requestId)
                .contentType("application/json")
                .body(body)
                .post(subject.path());
    }

    Response send(String body, String key) {
        return send(body, key, UUID.randomUUID().toString());
    }

    Response read(String path, String scope) {
        return RestAssured.given().header("Authorization", token(scope)).get(path);
    }

    /** What the document calls that which {@link #send} does. */
    String operation() {
        return Contract.committed().find("POST", subject.path()).orElseThrow().id();
    }

    private String token(String scope) {
        return Tokens.in(workspace).subject(name).scopes(scope).bearer();
    }
}
