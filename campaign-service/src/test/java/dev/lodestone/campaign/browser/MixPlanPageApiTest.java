package dev.lodestone.campaign.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.FakeServices;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a stored plan in a real browser: on a wide and on a narrow screen, in print, and without colours. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MixPlanPageApiTest {
    @Test
    void it_is_drawn_under_its_policy_fits_any_screen_and_loads_nothing() throws IOException, InterruptedException {
        assumeThat(Browser.executable()).as(Browser.MISSING).isPresent();
        Agency agency = new Agency();
        String plans = "/v1/campaigns/" + agency.openCampaign() + "/mix-plans";
        String plan = agency.post(plans, "{\"objective\": \"reach\"}").extract().path("id");

        try (Browser browser = Browser.start()) {
            Tab tab = browser.tab();
            String token = Tokens.in(agency.workspace).scopes("campaigns:read").bearer();
            tab.send("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Authorization", token)));
            tab.open("http://localhost:" + RestAssured.port + plans + "/" + plan);

            assertThat(tab.value("document.querySelectorAll('figure svg').length")
                            .asInt())
                    .isEqualTo(3);
            assertThat(tab.value("getComputedStyle(document.querySelector('tr.ours')).fontWeight")
                            .asText())
                    .isEqualTo("700");
            assertThat(tab.value("performance.getEntriesByType('resource').length")
                            .asInt())
                    .isZero();
            assertThat(tab.value(
                                    "[...document.querySelectorAll('.scroll')]"
                                            + ".filter(table => table.scrollWidth > table.clientWidth).map(table => table.innerText).join()")
                            .asText())
                    .as("tables that are cut off on a wide screen")
                    .isEmpty();
            tab.photograph("plan");
            seenBy(tab, "deuteranopia");
            seenBy(tab, "achromatopsia");
            for (int width : new int[] {1200, 390}) {
                tab.send(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
                assertThat(tab.value("document.documentElement.scrollWidth <= innerWidth")
                                .asBoolean())
                        .as("at %d", width)
                        .isTrue();
            }
            tab.photograph("plan-narrow");
            tab.print("plan");
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void seenBy(Tab tab, String deficiency) {
        tab.send("Emulation.setEmulatedVisionDeficiency", Map.of("type", deficiency));
        tab.photograph("plan-" + deficiency);
        tab.send("Emulation.setEmulatedVisionDeficiency", Map.of("type", "none"));
    }
}
