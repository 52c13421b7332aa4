package dev.lodestone.kit.testing.edge;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.behaviour.Subject;
import java.util.UUID;

/** Requests of the described resource, letter by letter, to be spoilt. */
final class RawRequest {
    private RawRequest() {}

    static String get(Subject subject) {
        return get(subject, subject.path());
    }

    static String get(Subject subject, String path) {
        return head("GET", path, subject.readScope()) + "\r\n";
    }

    /** Up to the body. */
    static String post(Subject subject, int length) {
        return head("POST", subject.path(), subject.writeScope()) + "Content-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    static String halfAHead(Subject subject) {
        return "GET " + subject.path() + " HTTP/1.1\r\nHost: localhost\r\nAuthoriz";
    }

    private static String head(String method, String path, String scope) {
        String bearer = Tokens.in(UUID.randomUUID()).scopes(scope).bearer();
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer + "\r\n";
    }
}
