package dev.lodestone.local.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {
    /** The example of the Standard Webhooks text. */
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";

    private static final String TIMESTAMP = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant THEN = Instant.ofEpochSecond(1_614_265_330);

    private final WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void knows_the_signature_of_the_published_example() {
        assertThat(secret.signed(ID, TIMESTAMP, SIGNATURE, BODY, THEN)).isTrue();
    }

    @Test
    void one_fitting_signature_of_several_is_enough() {
        assertThat(secret.signed(ID, TIMESTAMP, "v1,AAAA " + SIGNATURE, BODY, THEN))
                .isTrue();
    }

    @Test
    void refuses_another_body_another_id_and_a_missing_header() {
        byte[] other = "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8);

        assertThat(secret.signed(ID, TIMESTAMP, SIGNATURE, other, THEN)).isFalse();
        assertThat(secret.signed("msg_2", TIMESTAMP, SIGNATURE, BODY, THEN)).isFalse();
        assertThat(secret.signed(ID, TIMESTAMP, null, BODY, THEN)).isFalse();
    }

    @Test
    void refuses_a_message_of_long_ago() {
        assertThat(secret.signed(ID, TIMESTAMP, SIGNATURE, BODY, THEN.plusSeconds(301)))
                .isFalse();
    }
}
