package dev.lodestone.campaign.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a stored draft in a real browser, with its policy in force. */
@QuarkusTest
class CheckPageApiTest {
    private static final String TEXT = "\uD83D\uDD25 BUY NOW before it is gone!!! <b>Last chance</b>, only today.\\r\\n"
            + "\u05E7\u05E0\u05D5 \u05E2\u05DB\u05E9\u05D9\u05D5 - this cures eczema in days. Maybe it is not for everyone.";

    @Test
    void the_style_is_applied_under_the_policy_and_nothing_else_is_loaded() throws IOException, InterruptedException {
        assumeThat(Browser.executable()).as(Browser.MISSING).isPresent();
        Agency agency = new Agency();
        String drafts = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9) + "/submissions";
        String draft =
                agency.post(drafts, "{\"text\": \"" + TEXT + "\"}").extract().path("id");

        try (Browser browser = Browser.start()) {
            Tab tab = browser.tab();
            tab.send(
                    "Network.setExtraHTTPHeaders",
                    Map.of(
                            "headers",
                            Map.of(
                                    "Authorization",
                                    Tokens.in(agency.workspace)
                                            .scopes("content:review")
                                            .bearer())));
            tab.open("http://localhost:" + RestAssured.port + drafts + "/" + draft);

            assertThat(tab.value("getComputedStyle(document.querySelector('mark.major')).textDecorationLine")
                            .asText())
                    .isEqualTo("underline");
            assertThat(tab.text(".text")).contains("<b>", "\u05E2\u05DB\u05E9\u05D9\u05D5");
            assertThat(tab.value("performance.getEntriesByType('resource').length")
                            .asInt())
                    .isZero();
            assertThat(tab.value("document.documentElement.scrollWidth <= innerWidth")
                            .asBoolean())
                    .isTrue();
            tab.photograph("check");
            dark(tab, "screen");
            tab.photograph("check-dark");
            dark(tab, "print");
            tab.photograph("check-print");
            assertThat(tab.value("getComputedStyle(document.body).backgroundColor")
                            .asText())
                    .isEqualTo("rgb(255, 255, 255)");
        }
    }

    private static void dark(Tab tab, String medium) {
        tab.send(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }
}
