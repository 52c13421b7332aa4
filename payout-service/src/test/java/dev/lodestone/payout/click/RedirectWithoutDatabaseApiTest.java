package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.limit.DatabaseGate;
import dev.lodestone.kit.testing.limit.TightLimits;
import dev.lodestone.payout.fixtures.Await;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The public never waits for a database: a link leads on from memory, and its token carries what attribution needs. */
@QuarkusTest
@TestProfile(TightLimits.class)
class RedirectWithoutDatabaseApiTest {
    private static final int VISITORS = 100;

    @Inject
    RedirectMap redirects;

    @Test
    void a_link_leads_on_while_the_database_is_gone() {
        Visits visits = new Visits();
        String path = visits.openLink(redirects);

        DatabaseGate.whileClosed(() -> {
            Await.until("the database is missed", () -> status(visits) == 503);
            for (int i = 0; i < VISITORS; i++) {
                Response answer = Visits.follow(path, Visits.PHONE + " visitor " + i);
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(answer.header("Location")).contains("ldst=");
            }
            assertThat(status(visits)).as("still gone").isEqualTo(503);
        });

        Await.until("the database is found again", () -> status(visits) == 200);
        assertThat(Visits.follow(path, Visits.PHONE).statusCode()).isEqualTo(302);
    }

    private static int status(Visits visits) {
        return visits.api().get("/v1/links").statusCode();
    }
}
