package dev.lodestone.payout.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.StuckWorkspace;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Collaboration;
import dev.lodestone.payout.fixtures.FakeCampaigns;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeCampaigns.class)
class StuckFeedApiTest {
    @Inject
    MeterRegistry meters;

    @Test
    void an_event_that_cannot_be_handled_is_told_until_it_is_passed() throws SQLException {
        Collaboration work = Collaboration.accepted();
        double before = failures();
        try (StuckWorkspace stuck = StuckWorkspace.at(work.api().workspace(), "code")) {
            work.tell("collaboration.cancelled", work.work());

            Await.until("the failure is counted", () -> failures() > before);
            Await.until("the event is stuck", () -> secondsStuck() >= 1);
            assertThat(stuck.hasRefused()).isTrue();
        }
        Await.until("nothing is stuck", () -> secondsStuck() == 0);
    }

    private double failures() {
        return meters.get("lodestone.feed.failures")
                .tags("source", "campaign-service", "at", "event")
                .counter()
                .count();
    }

    private double secondsStuck() {
        return meters.get("lodestone.feed.stuck")
                .tag("source", "campaign-service")
                .gauge()
                .value();
    }
}
