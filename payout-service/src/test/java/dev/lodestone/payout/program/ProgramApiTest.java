package dev.lodestone.payout.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgramApiTest {
    private final Api api = new Api();

    @Test
    void a_campaign_has_one_program() {
        Map<String, Object> program = Map.of(
                "name",
                "Spring launch",
                "brandId",
                UUID.randomUUID(),
                "campaignId",
                UUID.randomUUID(),
                "currency",
                "EUR",
                "attributionWindowDays",
                30,
                "holdDays",
                14);

        Response opened = api.post("/v1/programs", program);
        Response again = api.post("/v1/programs", program);

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<String>path("id")).isEqualTo(opened.path("id"));
    }

    @Test
    void every_version_of_its_rules_is_shown() {
        String rules = "/v1/programs/" + api.openProgram("EUR") + "/rules";
        api.post(rules, Map.of("rateMillionths", 100_000));
        api.post(rules, Map.of("rateMillionths", 150_000));

        assertThat(api.get(rules).<List<Integer>>path("data.rateMillionths"))
                .containsExactlyInAnyOrder(100_000, 150_000);
    }
}
