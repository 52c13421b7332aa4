package dev.lodestone.campaign.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.Agency;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PageApiTest {
    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
    void who_asks_for_html_gets_a_page_on_which_nothing_runs(String accept) {
        desk.as("content:review")
                .accept(accept)
                .body("{\"text\": \"<b>Buy now</b>\"}")
                .post("/v1/content-checks")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", equalTo(PageWriter.POLICY))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .body(containsString("&lt;b&gt;<mark class=\"major\">Buy now</mark>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "text/html;q=0.5,application/json"})
    void everybody_else_gets_json(String accept) {
        desk.as("content:review")
                .accept(accept)
                .body("{\"text\": \"Buy now\"}")
                .post("/v1/content-checks")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("verdict", equalTo("revise"));
    }

    @Test
    void a_refusal_stays_a_problem_document() {
        desk.as("content:review")
                .accept("text/html")
                .body("{\"text\": 5}")
                .post("/v1/content-checks")
                .then()
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void a_stored_draft_is_a_page_too() {
        Agency agency = new Agency();
        String drafts = "/v1/collaborations/" + agency.collaboration(agency.openCampaign(), 9) + "/submissions";
        String draft = agency.post(drafts, "{\"text\": \"Anzeige | Buy now\"}")
                .statusCode(201)
                .extract()
                .path("id");

        agency.agency()
                .accept("text/html")
                .get(drafts + "/" + draft)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("<h1>Draft 1</h1>"), containsString("<mark class=\"major\">Buy now</mark>"));
        agency.get(drafts + "/" + draft).contentType(startsWith("application/json"));
    }

    @Test
    void the_playground_needs_no_token_and_loads_nothing_from_elsewhere() {
        String page = given().get("/playground")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", equalTo(PlaygroundResource.POLICY))
                .extract()
                .asString();

        assertThat(page).doesNotContain("http:", "https:", "<style", "style=", "onclick");
        given().get("/playground/playground.js").then().statusCode(200).contentType(startsWith("text/javascript"));
        given().get("/playground/playground.css").then().statusCode(200).contentType(startsWith("text/css"));
        given().get("/playground/check.css").then().statusCode(404);
    }
}
