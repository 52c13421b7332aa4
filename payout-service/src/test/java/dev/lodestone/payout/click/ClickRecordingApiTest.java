package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.testing.probe.StuckWorkspace;
import dev.lodestone.payout.attribution.Touch;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.BehindProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BehindProxy.class)
class ClickRecordingApiTest {
    @Inject
    RedirectMap redirects;

    @Inject
    ClickBuffer buffer;

    @Inject
    Database database;

    private final Visits visits = new Visits();

    @Test
    void records_every_click_and_says_which_do_not_count() {
        String path = visits.openLink(redirects);

        Visits.follow(path, Visits.PHONE);
        Visits.follow(path, Visits.PHONE);
        Visits.follow(path, "Googlebot/2.1");
        Visits.follow(path, "Mozilla/5.0 (Android) Chrome/140.0");

        Await.until("four clicks are recorded", () -> recorded().size() == 4);
        assertThat(recorded()).containsExactlyInAnyOrder("counts", "counts", "duplicate", "bot");
        assertThat(visits.total(database)).isEqualTo("2+2");
    }

    @Test
    void clicks_that_cannot_be_recorded_cost_no_other_workspace_its_own() throws SQLException {
        UUID refused = UUID.randomUUID();
        try (StuckWorkspace stuck = StuckWorkspace.at(refused, "click")) {
            Touch.Click click = new Touch.Click(refused, refused, refused, refused, Instant.now());
            buffer.add(new Click(refused, click, "visitor", Optional.empty()));
            Visits.follow(visits.openLink(redirects), Visits.PHONE);

            Await.until("the other click is recorded", () -> recorded().size() == 1);
            assertThat(stuck.hasRefused()).isTrue();
        }
    }

    @Test
    void tells_visitors_apart_whom_a_trusted_proxy_names() {
        String path = visits.openLink(redirects);

        Visits.from("198.51.100.7", path);
        Visits.from("198.51.100.8", path);
        Visits.from("198.51.100.8", path);

        Await.until("three clicks are recorded", () -> recorded().size() == 3);
        assertThat(recorded()).containsExactlyInAnyOrder("counts", "counts", "duplicate");
    }

    private List<String> recorded() {
        return visits.recorded(database);
    }
}
