package dev.lodestone.creator.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountApiTest {
    private static final String INSTAGRAM = """
            {"platform": "instagram", "platformId": "ig-1", "handle": "@Nora.Bakes", "followers": 12500,
             "engagementRateBp": 310, "engagementFormula": "by-reach", "engagementWindowDays": 28}""";
    private final Agency agency = Agency.fresh();
    private String creator;

    @BeforeEach
    void sign_a_creator() {
        creator = agency.creator("Nora Feld");
    }

    @Test
    void the_account_with_most_followers_stands_for_its_creator() {
        agency.account(creator, "tiktok", 900);
        show().body("tier", nullValue(), "followers", equalTo(900));

        String large = agency.account(creator, "youtube", 120_000);

        show().body("tier", equalTo("mid"), "followers", equalTo(120_000), "primaryAccountId", equalTo(large))
                .body("accounts.platform", contains("youtube", "tiktok"));
        agency.reads().get(accounts()).then().statusCode(200).body("data.followers", contains(120_000, 900));
    }

    @Test
    void a_removed_account_leaves_the_next_one_in_its_place() {
        String small = agency.account(creator, "tiktok", 900);
        String large = agency.account(creator, "youtube", 120_000);
        String path = accounts() + "/" + large;

        agency.writes().delete(path).then().statusCode(428);
        agency.writes().header("If-Match", agency.tag(path)).delete(path).then().statusCode(204);

        agency.reads().get(path).then().statusCode(404);
        show().body("tier", nullValue(), "primaryAccountId", equalTo(small));
    }

    @Test
    void an_account_exists_once_and_its_handle_too() {
        add(INSTAGRAM).statusCode(201).body("handle", equalTo("Nora.Bakes"), "verification", equalTo("unverified"));

        add(INSTAGRAM.replace("Nora.Bakes", "other"))
                .statusCode(409)
                .body("code", equalTo("duplicate"), "errors.pointer", contains("/platformId"));
        add(INSTAGRAM.replace("ig-1", "ig-2").replace("Nora.Bakes", "nora.bakes"))
                .statusCode(409)
                .body("errors.pointer", contains("/handle"));
        add(INSTAGRAM.replace("instagram", "tiktok")).statusCode(201);
    }

    @Test
    void a_rate_without_its_formula_is_refused() {
        add(INSTAGRAM.replace("\"engagementFormula\": \"by-reach\",", ""))
                .statusCode(422)
                .body("errors.pointer", contains("/engagementFormula"));
        add(INSTAGRAM.replace("@Nora.Bakes", "not a handle"))
                .statusCode(422)
                .body("errors.pointer", contains("/handle"));
    }

    @Test
    void verification_is_stamped_and_the_handle_may_change() {
        String path = add(INSTAGRAM).extract().header("Location");

        patch(path, "{\"verification\": \"verified\"}")
                .body("verifiedAt", notNullValue(), "handle", equalTo("Nora.Bakes"));
        patch(path, "{\"handle\": \"nora.feld\"}")
                .body("verifiedAt", notNullValue(), "handle", equalTo("nora.feld"), "platformId", equalTo("ig-1"));
        patch(path, "{\"verification\": \"failed\"}").body("verifiedAt", nullValue());
    }

    @Test
    void every_change_is_told_without_personal_data() {
        add(INSTAGRAM);

        String feed = agency.asks("audit:read").get("/v1/events").asString();

        assertThat(feed)
                .contains("creator.created", "creator.updated", "accounts")
                .doesNotContain("Nora", "nora");
    }

    private String accounts() {
        return "/v1/creators/" + creator + "/accounts";
    }

    private ValidatableResponse show() {
        return agency.reads().get("/v1/creators/" + creator).then();
    }

    private ValidatableResponse add(String body) {
        return agency.writes().body(body).post(accounts()).then();
    }

    private ValidatableResponse patch(String path, String body) {
        return agency.writes()
                .header("If-Match", agency.tag(path))
                .body(body)
                .patch(path)
                .then()
                .statusCode(200);
    }
}
