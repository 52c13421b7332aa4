package dev.lodestone.campaign.brand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.lodestone.campaign.fixtures.Desk;
import dev.lodestone.kit.testing.LodestoneTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LodestoneTestResource.class, initArgs = @ResourceArg(name = "service", value = "campaign"))
class BrandApiTest {
    private final Desk desk = new Desk();

    @Test
    void a_brand_is_kept_as_it_was_sent() {
        String path = desk.post("/v1/brands", """
                        {"name": "Aurelia", "website": "https://aurelia.example", "aliases": ["AURELIA Skin"],
                         "productNouns": ["balm"], "metadata": {"team": "north"}}""")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .header("Location");

        desk.get(path.substring(path.indexOf("/v1")))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Aurelia"))
                .body("aliases", contains("AURELIA Skin"))
                .body("productNouns", contains("balm"))
                .body("metadata", hasEntry("team", "north"))
                .body("createdAt", notNullValue());
    }

    @Test
    void another_workspace_does_not_see_it() {
        String path = "/v1/brands/" + desk.brand();

        new Desk().get(path).statusCode(404).body("code", equalTo("not-found"));
        new Desk().delete(path, "\"1\"").statusCode(404);
    }

    @Test
    void a_patch_keeps_what_it_does_not_name_and_clears_what_it_nulls() {
        String path = "/v1/brands/" + desk.brand();
        desk.patch(
                        path,
                        "\"1\"",
                        "{\"website\": \"https://aurelia.example\", \"metadata\": {\"a\": \"1\", \"b\": \"2\"}}")
                .statusCode(200)
                .header("ETag", "\"2\"");

        desk.patch(path, "\"2\"", "{\"website\": null, \"metadata\": {\"a\": null}}")
                .statusCode(200)
                .body("name", equalTo("Aurelia"))
                .body("website", nullValue())
                .body("metadata.b", equalTo("2"))
                .body("metadata.a", nullValue());
    }

    @Test
    void a_merge_patch_may_say_that_it_is_one() {
        String path = "/v1/brands/" + desk.brand();

        desk.as("campaigns:write")
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Aurelia Skin\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Aurelia Skin"));
    }

    @Test
    void a_patch_cannot_make_what_a_creation_could_not() {
        String path = "/v1/brands/" + desk.brand();

        desk.patch(path, "\"1\"", "{\"name\": null}").statusCode(422).body("errors.pointer", contains("/name"));
        desk.patch(path, "\"1\"", "{\"nmae\": \"A\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-property"))
                .body("errors[0].pointer", equalTo("/nmae"));
        desk.patch(path, "\"1\"", "[1]").statusCode(422);
    }

    @Test
    void who_changes_a_brand_proves_to_have_read_it() {
        String path = "/v1/brands/" + desk.brand();

        desk.patch(path, null, "{\"name\": \"B\"}").statusCode(428);
        desk.patch(path, "\"7\"", "{\"name\": \"B\"}").statusCode(412);
        desk.delete(path, null).statusCode(428);
    }

    @Test
    void the_list_goes_on_where_a_page_ends() {
        desk.brand();
        desk.brand();
        desk.brand();

        String next = desk.get("/v1/brands?limit=2")
                .statusCode(200)
                .body("data", hasSize(2))
                .body("hasMore", equalTo(true))
                .extract()
                .path("nextCursor");
        desk.get("/v1/brands?limit=2&cursor=" + next)
                .statusCode(200)
                .body("data", hasSize(1))
                .body("hasMore", equalTo(false));
    }

    @Test
    void a_brand_with_campaigns_stays() {
        String unused = "/v1/brands/" + desk.brand();
        String used = desk.brand();
        desk.campaign(used);

        desk.delete(unused, "\"1\"").statusCode(204);
        desk.get(unused).statusCode(404);
        desk.delete("/v1/brands/" + used, "\"1\"").statusCode(409).body("code", equalTo("brand-in-use"));
    }

    @Test
    void a_reader_cannot_write() {
        desk.as("campaigns:read")
                .body("{\"name\": \"B\"}")
                .post("/v1/brands")
                .then()
                .statusCode(403);
    }
}
