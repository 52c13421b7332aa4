package dev.lodestone.campaign.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.kit.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The playground in a real browser; skipped, and said so, where there is none. */
@QuarkusTest
class PlaygroundApiTest {
    private static final Set<String> NAMED = Set.of("textbox", "combobox", "button", "link", "region");
    private static final String SETTLED = "!document.querySelector('#verdict').classList.contains('waiting')";

    private Browser browser;
    private Tab tab;

    @BeforeEach
    void open_the_playground() throws IOException, InterruptedException {
        assumeThat(Browser.executable()).as(Browser.MISSING).isPresent();
        browser = Browser.start();
        tab = browser.tab();
        tab.open("http://localhost:" + RestAssured.port + "/playground");
        fill("token", Tokens.in(UUID.randomUUID()).scopes("content:review").token());
    }

    @AfterEach
    void close_the_browser() {
        if (browser != null) browser.close();
    }

    @Test
    void findings_appear_while_somebody_types() {
        fill("text", "\uD83D\uDD25 Buy now");
        tab.until("document.querySelectorAll('#findings li').length > 0");

        assertThat(tab.text("#marked mark.major")).isEqualTo("Buy now");
        assertThat(tab.text("#verdict")).contains("revise");
        assertThat(tab.text("#pack")).contains("SHA-256");

        fill(
                "text",
                ", last chance! <img src=x onerror=alert(1)> BUY NOW BEFORE IT IS GONE!!! Maybe it is not for everyone.");
        tab.until("document.querySelector('#marked').textContent.includes('onerror') && " + SETTLED);

        assertThat(tab.value("document.querySelectorAll('#marked img').length").asInt())
                .isZero();
        assertThat(tab.complaints()).isEmpty();
        choose("tie", "paid");
        fill("jurisdictions", "gb, us");
        tab.until("document.querySelector('#verdict').textContent.includes('disclosure fail')");
        tab.photograph("playground");
        tab.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", new Object[] {Map.of("name", "prefers-color-scheme", "value", "dark")}));
        tab.photograph("playground-dark");
        tab.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        tab.photograph("playground-small");
    }

    @Test
    void an_answer_that_comes_late_is_dropped() {
        tab.value("""
                { const real = window.fetch; let calls = 0; window.held = [];
                  window.fetch = async (where, how) => {
                    const mine = ++calls;
                    const answer = await real(where, { ...how, signal: undefined });
                    if (mine === 1) await new Promise(release => held.push(release));
                    return answer; }; }""");
        fill("text", "Buy now");
        tab.until("held.length === 1");
        tab.value("document.querySelector('#text').select()");
        fill("text", "A calm morning");
        tab.until("document.querySelector('#marked').textContent === 'A calm morning' && " + SETTLED);

        tab.value("held[0](); new Promise(later => setTimeout(later, 100))");

        assertThat(tab.text("#marked")).isEqualTo("A calm morning");
        assertThat(tab.text("#findings")).doesNotContain("Buy now");
    }

    @Test
    void a_finding_chosen_with_the_keyboard_selects_its_words() {
        fill("text", "\uD83D\uDE0A Hello. Buy now");
        tab.until("document.querySelector('#findings button')");

        tab.value("document.querySelector('#findings button').focus()");
        tab.press("Enter", 13, "\r");

        assertThat(tab.value("document.activeElement.id").asText()).isEqualTo("text");
        assertThat(tab.value(
                                "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)")
                        .asText())
                .isEqualTo("Buy now");
    }

    @Test
    void everything_that_can_be_used_has_a_name() {
        fill("text", "Buy now, last chance");
        tab.until("document.querySelector('#findings button')");

        int named = 0;
        for (JsonNode node : tab.send("Accessibility.getFullAXTree", Map.of()).path("nodes")) {
            if (!NAMED.contains(node.path("role").path("value").asText())) continue;
            assertThat(node.path("name").path("value").asText())
                    .as(node.toString())
                    .isNotBlank();
            named++;
        }
        assertThat(named).isGreaterThan(8);
    }

    @Test
    void the_token_stays_in_the_tab_and_a_refusal_is_told() {
        assertThat(tab.value("sessionStorage.length + ':' + localStorage.length + ':' + document.cookie")
                        .asText())
                .isEqualTo("1:0:");

        tab.value("document.querySelector('#token').select()");
        fill("token", "not a token");
        fill("text", "Buy now");

        tab.until("document.querySelector('#verdict').textContent.includes('valid access token')");
    }

    private void fill(String field, String words) {
        tab.value("document.querySelector('#" + field + "').focus()");
        tab.type(words);
    }

    private void choose(String field, String option) {
        tab.value("{ const field = document.querySelector('#" + field + "'); field.value = '" + option
                + "'; field.dispatchEvent(new Event('input', { bubbles: true })); }");
    }
}
