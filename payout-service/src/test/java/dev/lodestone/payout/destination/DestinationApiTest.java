package dev.lodestone.payout.destination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DestinationApiTest {
    private final Api api = new Api();

    @Inject
    Payday payday;

    @Test
    void a_held_account_is_paid_to_again_when_somebody_else_releases_it() {
        UUID creator = payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String destination = "/v1/payout-destinations/"
                + api.get("/v1/payout-destinations?creatorId=" + creator).path("data[0].id");
        api.post(destination + "/hold", Map.of("reason", "The name differs."));
        assertThat(api.get(destination).<String>path("state")).isEqualTo("on-hold");

        assertThat(api.postAs("bo", destination + "/release", Map.of()).statusCode())
                .isEqualTo(200);

        assertThat(api.get(destination).<String>path("state")).isEqualTo("active");
        String batch = payday.release(api);
        payday.awaitState(api, batch, "submitted");
        String payout = payday.payout(api, batch).getString("id");
        assertThat(api.get("/v1/payouts/" + payout).<String>path("creatorId")).isEqualTo(creator.toString());
    }
}
