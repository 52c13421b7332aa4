package dev.lodestone.kit.testing.isolation;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a caller learns from an answer, apart from the id it sent and from what differs with each request.
 *
 * @param text the whole of it, to look for what must not be in it
 */
record Answer(int status, Map<String, String> headers, String body, String text) {
    private static final Set<String> EVERY_TIME_ANOTHER = Set.of("x-request-id", "date");

    /** 202 has made a job. */
    private static final Set<Integer> MADE = Set.of(201, 202);

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static Answer of(Response response, String... sent) {
        String body = response.asString();
        Map<String, String> headers = response.headers().asList().stream()
                .filter(header -> !EVERY_TIME_ANOTHER.contains(header.getName().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toMap(Header::getName, Header::getValue, (a, b) -> a + ", " + b, TreeMap::new));
        boolean made = MADE.contains(response.statusCode());
        if (made) {
            headers.remove("content-length");
        }
        headers.replaceAll((name, value) -> neutral(value, made, sent));
        return new Answer(response.statusCode(), headers, neutral(body, made, sent), body + response.headers());
    }

    /** What was just made has an id, a time and names of its own, and the time has more or fewer digits. */
    private static String neutral(String text, boolean made, String... sent) {
        String plain = text.replaceAll("\"requestId\":\"[^\"]*\"", "<request>");
        List<String> ids = Arrays.stream(sent)
                .flatMap(path -> Arrays.stream(path.split("/")))
                .filter(part -> part.matches(ID))
                .toList();
        for (String id : ids) {
            plain = plain.replace(id, "<id>");
        }
        return made ? plain.replaceAll(":\"[^\"]*\"", ":<text>").replaceAll(ID, "<made>") : plain;
    }

    /** What is compared with the answer for an id that nobody has. */
    List<Object> learnt() {
        return List.of(status, headers, body);
    }

    boolean succeeded() {
        return status < 300;
    }

    /** True when the request reached the record: it may have changed it, or found it in the wrong state. */
    boolean found() {
        return succeeded() || status == 409;
    }
}
