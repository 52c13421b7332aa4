package dev.lodestone.payout.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.LodestoneTestResource;
import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.payout.fixtures.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LodestoneTestResource.class, initArgs = @ResourceArg(name = "service", value = "payout"))
class LinkApiTest {
    private final Api api = new Api();
    private final UUID creator = UUID.randomUUID();
    private UUID program;

    @BeforeEach
    void openProgram() {
        program = api.openProgram("EUR");
    }

    @Test
    void the_same_external_id_aims_the_same_link_anew() {
        Map<String, Object> first = link("bio", "https://shop.example/one");
        Map<String, Object> again = link("bio", "https://shop.example/two");

        Response created = api.post("/v1/links", first);
        Response aimed = api.post("/v1/links", again);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(aimed.statusCode()).isEqualTo(200);
        assertThat(aimed.path("id").toString()).isEqualTo(created.path("id"));
        assertThat(aimed.path("targetUrl").toString()).isEqualTo("https://shop.example/two");
        assertThat(created.header("Location")).isEqualTo("/v1/links/" + created.path("id"));
        assertThat(api.get(created.header("Location")).<String>path("targetUrl"))
                .isEqualTo("https://shop.example/two");
    }

    @Test
    void a_link_of_an_unknown_program_is_refused() {
        Response refused = api.post(
                "/v1/links",
                Map.of("programId", UUID.randomUUID(), "creatorId", creator, "targetUrl", "https://shop.example"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.path("code").toString()).isEqualTo("unknown-program");
    }

    @Test
    void a_link_never_leads_to_a_script() {
        assertThat(api.post("/v1/links", link("x", "javascript:alert(1)")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_workspace_sees_no_link() {
        String id = api.post("/v1/links", link("mine", "https://shop.example")).path("id");

        assertThat(new Api().get("/v1/links/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void a_creator_sees_only_their_own_links() {
        api.post("/v1/links", link("hers", "https://shop.example"));
        api.post(
                "/v1/links",
                Map.of("programId", program, "creatorId", UUID.randomUUID(), "targetUrl", "https://shop.example"));

        Response seen = given().header(
                        "Authorization",
                        Tokens.in(api.workspace())
                                .scopes("self")
                                .creator(creator)
                                .bearer())
                .get("/v1/links");

        assertThat(seen.jsonPath().getList("data.creatorId")).containsExactly(creator.toString());
    }

    @Test
    void a_code_belongs_to_one_creator_of_a_program() {
        Response first = api.post("/v1/codes", Map.of("programId", program, "creatorId", creator, "code", "mia10"));
        Response taken =
                api.post("/v1/codes", Map.of("programId", program, "creatorId", UUID.randomUUID(), "code", "MIA10"));

        assertThat(first.path("code").toString()).isEqualTo("MIA10");
        assertThat(taken.statusCode()).isEqualTo(409);
    }

    @Test
    void a_code_can_be_ended_once() {
        String id = api.post("/v1/codes", Map.of("programId", program, "creatorId", creator))
                .path("id");

        String ended = api.post("/v1/codes/" + id + "/ending", Map.of()).path("endedAt");
        String again = api.post("/v1/codes/" + id + "/ending", Map.of()).path("endedAt");

        assertThat(ended).isNotNull().isEqualTo(again);
    }

    private Map<String, Object> link(String externalId, String targetUrl) {
        return Map.of("programId", program, "creatorId", creator, "externalId", externalId, "targetUrl", targetUrl);
    }
}
