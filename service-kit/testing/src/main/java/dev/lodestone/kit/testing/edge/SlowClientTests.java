package dev.lodestone.kit.testing.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.behaviour.Subject;
import org.junit.jupiter.api.Test;

/** Who sends slowly is dropped in time; nobody else notices. */
public interface SlowClientTests {
    String SETTINGS = "\0\0\0\4\0\0\0\0\0";
    /** Says that 4096 bytes follow. */
    String HALF_A_HEADERS_FRAME = "\0\20\0\1\4\0\0\0\1";

    String ANOTHER_PROTOCOL = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SETTINGS + HALF_A_HEADERS_FRAME;
    /** As long as a body may be there. */
    String TO_MANAGEMENT = "POST /q/health/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n";

    Subject subject();

    /** Before the first test of a class, so that their time is not only waited for. */
    default void slowClientsBegin() {
        SlowClient.all(this);
    }

    @Test
    default void a_client_that_says_nothing_is_dropped_while_others_are_served() {
        assertThat(SlowClient.SILENT.told(this)).isEmpty();
    }

    @Test
    default void half_a_header_is_dropped() {
        assertThat(SlowClient.HALF_A_HEADER.told(this)).isEmpty();
    }

    @Test
    default void a_header_that_trickles_is_dropped_also_after_an_answer() {
        assertThat(SlowClient.TRICKLING_HEADER_AFTER_AN_ANSWER.told(this)).isEmpty();
    }

    /** HTTP/2 could go on for ever, frame by frame. Who speaks it is answered in words, and dropped. */
    @Test
    default void another_protocol_is_not_begun() {
        Refusal.assertProblem(SlowClient.ANOTHER_PROTOCOL.told(this), "400", "malformed-request");
        Refusal.assertProblem(SlowClient.ANOTHER_PROTOCOL_TO_MANAGEMENT.told(this), "400", "malformed-request");
    }

    @Test
    default void half_a_body_is_dropped_while_others_are_served() {
        assertToldTheTime(SlowClient.HALF_A_BODY.told(this));
    }

    @Test
    default void a_body_that_trickles_is_dropped() {
        assertToldTheTime(SlowClient.TRICKLING_BODY.told(this));
    }

    @Test
    default void a_body_that_trickles_after_its_refusal_is_dropped() {
        assertThat(SlowClient.TRICKLING_BODY_OF_NOBODY.told(this)).startsWith("HTTP/1.1 401");
    }

    @Test
    default void a_body_that_trickles_to_the_management_port_is_dropped() {
        assertThat(SlowClient.BODY_TO_MANAGEMENT.told(this)).isEmpty();
        assertThat(SlowClient.BODY_OF_A_READ_TO_MANAGEMENT.told(this)).startsWith("HTTP/1.1 200");
        Refusal.assertProblem(SlowClient.LARGE_BODY_TO_MANAGEMENT.told(this), "413", "body-too-large");
    }

    private static void assertToldTheTime(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json", "request-timeout");
    }
}
