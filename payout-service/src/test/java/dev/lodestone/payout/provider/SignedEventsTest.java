package dev.lodestone.payout.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The first case is the example of the Standard Webhooks libraries. */
class SignedEventsTest {
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIME = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant NOW = Instant.ofEpochSecond(1614265330);

    private final SignedEvents events = new SignedEvents("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void believes_the_signature_of_the_standard() {
        assertThat(events.isGenuine(ID, TIME, SIGNATURE, BODY, NOW)).isTrue();
    }

    @Test
    void believes_one_right_signature_among_several() {
        assertThat(events.isGenuine(ID, TIME, "v1,AAAA v2,x " + SIGNATURE, BODY, NOW))
                .isTrue();
    }

    @Test
    void believes_nothing_that_was_changed() {
        assertThat(events.isGenuine(ID + "x", TIME, SIGNATURE, BODY, NOW)).isFalse();
        assertThat(events.isGenuine(ID, "1614265331", SIGNATURE, BODY, NOW)).isFalse();
        assertThat(events.isGenuine(ID, TIME, SIGNATURE, new byte[] {1}, NOW)).isFalse();
        assertThat(events.isGenuine(ID, TIME, SIGNATURE.substring(3), BODY, NOW))
                .isFalse();
    }

    @Test
    void believes_five_minutes_and_no_more() {
        assertThat(events.isGenuine(ID, TIME, SIGNATURE, BODY, NOW.plusSeconds(300)))
                .isTrue();
        assertThat(events.isGenuine(ID, TIME, SIGNATURE, BODY, NOW.plusSeconds(301)))
                .isFalse();
        assertThat(events.isGenuine(ID, TIME, SIGNATURE, BODY, NOW.minusSeconds(301)))
                .isFalse();
    }

    @Test
    void believes_nothing_without_its_headers() {
        assertThat(events.isGenuine(null, TIME, SIGNATURE, BODY, NOW)).isFalse();
        assertThat(events.isGenuine(ID, "soon", SIGNATURE, BODY, NOW)).isFalse();
        assertThat(events.isGenuine(ID, TIME, null, BODY, NOW)).isFalse();
    }
}
