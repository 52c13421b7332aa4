package dev.lodestone.payout.click;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.testing.probe.StuckWorkspace;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.attribution.Touch;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.BehindProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BehindProxy.class)
class RedirectApiTest {
    private static final String PHONE = "Mozilla/5.0 (iPhone) Safari/604.1";

    @Inject
    ClickTokens tokens;

    @Inject
    RedirectMap redirects;

    @Inject
    ClickBuffer buffer;

    @Inject
    Database database;

    private final Api api = new Api();
    private final UUID creator = UUID.randomUUID();

    @Test
    void leads_on_with_a_token_that_names_link_and_creator() {
        String path = openLink();

        String page = follow(path, PHONE).header("Location");

        assertThat(page).startsWith("https://shop.example/spring?a=1&ldst=").endsWith("#top");
        String token = page.substring(page.indexOf("ldst=") + 5, page.indexOf('#'));
        Optional<Touch.Click> read = tokens.read(api.workspace(), token);
        assertThat(read).map(Touch.Click::creatorId).contains(creator);
    }

    @Test
    void does_not_mind_the_parameters_of_others() {
        String path = openLink();

        assertThat(follow(path + "?fbclid=abc", PHONE).statusCode()).isEqualTo(302);
    }

    @Test
    void an_unknown_slug_is_not_found() {
        Response answer = follow("/r/there-is-no-such-link", PHONE);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void records_every_click_and_says_which_do_not_count() {
        String path = openLink();

        follow(path, PHONE);
        follow(path, PHONE);
        follow(path, "Googlebot/2.1");
        follow(path, "Mozilla/5.0 (Android) Chrome/140.0");

        Await.until("four clicks are recorded", () -> recorded().size() == 4);
        assertThat(recorded()).containsExactlyInAnyOrder("counts", "counts", "duplicate", "bot");
        assertThat(total()).isEqualTo("2+2");
    }

    @Test
    void clicks_that_cannot_be_recorded_cost_no_other_workspace_its_own() throws SQLException {
        UUID refused = UUID.randomUUID();
        try (StuckWorkspace stuck = StuckWorkspace.at(refused, "click")) {
            Touch.Click click = new Touch.Click(refused, refused, refused, refused, Instant.now());
            buffer.add(new Click(refused, click, "visitor", Optional.empty()));
            follow(openLink(), PHONE);

            Await.until("the other click is recorded", () -> recorded().size() == 1);
            assertThat(stuck.hasRefused()).isTrue();
        }
    }

    @Test
    void is_ready_once_it_knows_every_link() {
        assertThat(redirects.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void tells_visitors_apart_whom_a_trusted_proxy_names() {
        String path = openLink();

        from("198.51.100.7", path);
        from("198.51.100.8", path);
        from("198.51.100.8", path);

        Await.until("three clicks are recorded", () -> recorded().size() == 3);
        assertThat(recorded()).containsExactlyInAnyOrder("counts", "counts", "duplicate");
    }

    private static void from(String visitor, String path) {
        given().redirects()
                .follow(false)
                .header("User-Agent", PHONE)
                .header("X-Forwarded-For", visitor)
                .get(path);
    }

    private String openLink() {
        String path = api.post(
                        "/v1/links",
                        Map.of(
                                "programId",
                                api.openProgram("EUR"),
                                "creatorId",
                                creator,
                                "targetUrl",
                                "https://shop.example/spring?a=1#top"))
                .path("path");
        Await.until(
                "the link leads on",
                () -> redirects.of(path.substring("/r/".length())).isPresent());
        return path;
    }

    private static Response follow(String path, String userAgent) {
        return given().redirects().follow(false).header("User-Agent", userAgent).get(path);
    }

    private List<String> recorded() {
        return database.readAs(
                        Caller.job(api.workspace(), "test"),
                        tx -> tx.list(
                                "SELECT coalesce(flag, 'counts') AS flag FROM click WHERE workspace_id = $1",
                                row -> row.getString("flag"),
                                tx.workspace()))
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private String total() {
        return database.readAs(
                        Caller.job(api.workspace(), "test"),
                        tx -> tx.one(
                                "SELECT sum(clicks) || '+' || sum(filtered) AS total FROM click_total WHERE workspace_id = $1",
                                row -> row.getString("total"),
                                tx.workspace()))
                .await()
                .atMost(Duration.ofSeconds(5));
    }
}
