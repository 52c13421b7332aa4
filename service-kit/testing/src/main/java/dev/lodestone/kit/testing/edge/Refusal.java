package dev.lodestone.kit.testing.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** How whoever sends what is not taken is told so. */
final class Refusal {
    private Refusal() {}

    /** The answer, after which the connection is closed for good. */
    static String told(RawClient client, String request, String status, String code) throws IOException {
        client.send(request);

        String answer = client.trickleUntilDropped("1");
        assertProblem(answer, status, code);
        client.sendUntilClosed("1");
        return answer;
    }

    static void assertProblem(String answer, String status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.")
                .contains("application/problem+json", '"' + code + '"', "\"title\"", "\"requestId\"")
                .containsIgnoringCase("X-Request-Id:")
                .containsIgnoringCase("X-Content-Type-Options: nosniff")
                .containsIgnoringCase("Cache-Control: no-store")
                .containsIgnoringCase("Content-Length:");
        assertThat(answer.substring("HTTP/1.1 ".length())).startsWith(status);
    }
}
