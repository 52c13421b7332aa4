package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.attribution.Touch;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedirectApiTest {
    @Inject
    ClickSecret secret;

    @Inject
    RedirectMap redirects;

    private final Visits visits = new Visits();

    @Test
    void leads_on_with_a_token_that_names_link_and_creator() {
        String path = visits.openLink(redirects);

        String page = Visits.follow(path, Visits.PHONE).header("Location");

        assertThat(page).startsWith("https://shop.example/spring?a=1&ldst=").endsWith("#top");
        String token = page.substring(page.indexOf("ldst=") + 5, page.indexOf('#'));
        Optional<Touch.Click> read = secret.click(visits.api().workspace(), token);
        assertThat(read).map(Touch.Click::creatorId).contains(visits.creator());
    }

    @Test
    void does_not_mind_the_parameters_of_others() {
        String path = visits.openLink(redirects);

        assertThat(Visits.follow(path + "?fbclid=abc", Visits.PHONE).statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_unknown_slug_is_not_found() {
        Response answer = Visits.follow("/r/there-is-no-such-link", Visits.PHONE);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void is_ready_once_it_knows_every_link() {
        assertThat(redirects.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
    }
}
