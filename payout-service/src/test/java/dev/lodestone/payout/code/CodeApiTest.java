package dev.lodestone.payout.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CodeApiTest {
    private final Api api = new Api();

    @Test
    void the_same_external_id_finds_the_same_code() {
        Map<String, Object> wanted = Map.of(
                "programId",
                api.openProgram("EUR"),
                "creatorId",
                UUID.randomUUID(),
                "externalId",
                "spring-mia",
                "code",
                "MIA10");

        Response made = api.post("/v1/codes", wanted);
        Response found = api.post("/v1/codes", wanted);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.<String>path("id")).isEqualTo(made.path("id"));
        assertThat(api.get(made.header("Location")).<String>path("code")).isEqualTo("MIA10");
    }
}
