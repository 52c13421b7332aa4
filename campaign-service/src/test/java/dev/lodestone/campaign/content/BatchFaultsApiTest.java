package dev.lodestone.campaign.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A faulty text of a batch gets the problem that it would get alone, and the others get their results. */
@QuarkusTest
class BatchFaultsApiTest {
    private static final String SOUND = "{\"text\": \"Buy now\"}";

    private final Desk desk = new Desk();

    static List<String> faulty() {
        return List.of(
                "{\"text\": \"x\", \"format\": \"tweet\"}",
                "{\"text\": \"x\", \"materialTie\": \"\"}",
                "{\"text\": 7}",
                "{\"text\": \"x\", \"semantic\": \"yes\"}",
                "{\"text\": \"x\", \"campaignId\": \"winter\"}",
                "{\"text\": \"x\", \"jurisdictions\": [\"DE\", 4]}",
                "{\"text\": \"x\", \"brandNames\": [\"a\", \"b\\u0000\"]}",
                "{\"text\": \"half \\ud83d of a pair\"}",
                "{\"text\": \"x\", \"tone\": \"soft\"}",
                "{\"text\": \"" + "x".repeat(20_001) + "\"}",
                "{\"text\": \"x\", \"platform\": \"myspace\", \"language\": \"deu\"}",
                "{}",
                "[]",
                "\"x\"",
                "null");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void it_gets_the_problem_that_it_would_get_alone(String faulty) {
        JsonPath alone = post("/v1/content-checks", faulty).extract().jsonPath();

        JsonPath batch = batch(SOUND, faulty, SOUND)
                .statusCode(200)
                .body("results", hasSize(3))
                .body("results[0].result.verdict", equalTo("revise"))
                .body("results[2].result.verdict", equalTo("revise"))
                .extract()
                .jsonPath();

        assertThat(said(batch.getMap("results[1].problem"))).isEqualTo(said(alone.getMap("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"x\", \"format\": \"tweet\"} | /format | invalid-request",
                "{\"text\": \"half \\ud83d of a pair\"} | /text | invalid-text",
                "{\"text\": \"x\", \"jurisdictions\": [\"DE\", 4]} | /jurisdictions/1 | invalid-request"
            })
    void the_fault_is_pointed_at_in_its_own_body(String faulty, String pointer, String code) {
        batch(SOUND, faulty)
                .body("results[1].problem.code", equalTo(code))
                .body("results[1].problem.errors.pointer", contains(pointer));
    }

    @Test
    void a_batch_of_nothing_but_faults_is_answered_too() {
        batch("{\"text\": 7}", "null").statusCode(200).body("results.problem.status", contains(422, 422));
    }

    @Test
    void what_is_no_batch_is_refused_as_a_whole() {
        post("/v1/content-checks/batch", "{\"checks\": " + SOUND + "}")
                .statusCode(422)
                .body("errors.pointer", contains("/checks"));
        post("/v1/content-checks/batch", "{}").statusCode(422).body("errors.pointer", contains("/checks"));
    }

    @Test
    void broken_json_is_no_fault_of_one_text() {
        batch(SOUND, "{\"text\": \"a\", \"text\": \"b\"}").statusCode(400).body("code", equalTo("malformed-json"));
    }

    /** A batch is another request, at another address. */
    private static Map<String, Object> said(Map<String, Object> problem) {
        problem.keySet().removeAll(List.of("instance", "requestId"));
        return problem;
    }

    private ValidatableResponse batch(String... checks) {
        return post("/v1/content-checks/batch", "{\"checks\": [" + String.join(",", checks) + "]}");
    }

    private ValidatableResponse post(String path, String body) {
        return desk.as("content:review").body(body).post(path).then();
    }
}
