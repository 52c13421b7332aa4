package dev.lodestone.kit.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private final WebhookSignature signature = new WebhookSignature("the installation's key");

    /** The example of the Standard Webhooks specification's reference libraries. */
    @Test
    void signs_as_the_specification_says() {
        String signed = WebhookSignature.sign(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}");

        assertThat(signed).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_endpoint_and_generation_has_its_own_secret() {
        UUID one = new UUID(1, 1);

        assertThat(signature.secret(one, 1))
                .startsWith("whsec_")
                .isEqualTo(signature.secret(one, 1))
                .isNotEqualTo(signature.secret(one, 2))
                .isNotEqualTo(signature.secret(new UUID(1, 2), 1));
    }
}
