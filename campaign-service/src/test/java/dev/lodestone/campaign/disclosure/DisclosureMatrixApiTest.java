package dev.lodestone.campaign.disclosure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.lodestone.campaign.fixtures.Desk;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosureMatrixApiTest {
    private final Desk desk = new Desk();

    @Test
    void what_is_clear_and_what_is_vague_is_open_data_with_source_and_date() {
        desk.get("/v1/disclosure-matrix")
                .statusCode(200)
                .body("rows.find { it.jurisdiction == 'GB' }.accepted", hasItem("ad"))
                .body("rows.find { it.jurisdiction == 'GB' }.ambiguous", hasItems("sponsored", "gifted"))
                .body("rows.find { it.jurisdiction == 'FR' }.accepted", hasItem("publicité"))
                .body("rows.findAll { 'ad' in it.ambiguous }.jurisdiction", everyItem(oneOf("IT", "ES")))
                .body("placements.find { 'script' in it.formats }.firstLines", nullValue())
                .body("placements.find { 'script' in it.formats }.means", containsString("no fold"))
                .body("placements.platforms.flatten()", hasItems("instagram", "tiktok", "youtube"))
                .body("rows.placement.firstCharacters", everyItem(is(125)))
                .body("steps.platforms.flatten()", hasItems("tiktok", "instagram", "youtube"))
                .body("restrictions.find { it.category == 'tobacco and vapes' }.platforms", hasItem("tiktok"))
                .body("labels.find { it.name == 'adv-marca' }.branded", hasItem("(sponsored|promoted) by"))
                .body("restrictions.notIn.flatten()", hasItem("de"))
                .body("rows.date", everyItem(matchesPattern("\\d{4}-\\d\\d-\\d\\d")));
    }
}
