package dev.lodestone.campaign.content;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.lodestone.campaign.fixtures.BadTimes;
import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BadTimes.class)
class SemanticContentApiTest {
    private static final String SNEAKY =
            "I'm not telling anyone what to do. I just think a mother who had read what I read"
                    + " would not sleep on that mattress again.";

    private final Desk desk = new Desk();

    @Test
    void a_text_is_read_by_both_layers_unless_the_rules_alone_are_asked() {
        check("/v1/content-checks", "{\"text\": \"%s\"}".formatted(SNEAKY))
                .statusCode(200)
                .body("pressure.level", not(equalTo("none")))
                .body("findings.ruleId", hasItem(startsWith("SE-")));

        check("/v1/content-checks", "{\"text\": \"%s\", \"semantic\": false}".formatted(SNEAKY))
                .statusCode(200)
                .body("pressure.level", equalTo("none"));
    }

    @Test
    void a_batch_is_read_by_both_layers_too() {
        check("/v1/content-checks/batch", "{\"checks\": [{\"text\": \"%s\"}]}".formatted(SNEAKY))
                .statusCode(200)
                .body("results[0].result.findings.ruleId", hasItem(startsWith("SE-")));
    }

    private ValidatableResponse check(String path, String body) {
        return desk.as("content:review").body(body).post(path).then();
    }
}
