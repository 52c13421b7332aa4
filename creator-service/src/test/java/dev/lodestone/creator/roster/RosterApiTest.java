package dev.lodestone.creator.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.lodestone.creator.fixtures.Agency;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RosterApiTest {
    private static final String NORA = "Nora Feld,instagram,@nora,ig-1,12500,310,baking,DE,de,DE:5200;AT:1800,"
            + "18-24:3000,25000,EUR,nora@example.org\n";
    private static final String NORA_TIKTOK =
            "Nora Feld,tiktok,@nora,tt-1,40000,800,,DE,de,,,9000,EUR,nora@example.org\n";
    private static final String BAD = "Ada,myspace,@ada,x-1,10,,,,,,,,,\n";

    private final Agency agency = Agency.fresh();

    @Test
    void a_roster_becomes_creators_accounts_audiences_and_rate_cards() {
        String id = imports(NORA + NORA_TIKTOK)
                .statusCode(201)
                .body("state", equalTo("applied"), "counts.created", equalTo(2), "rows.line", contains(2, 3))
                .extract()
                .path("rows[0].creatorId");

        agency.reads()
                .get("/v1/creators/" + id)
                .then()
                .body("displayName", equalTo("Nora Feld"), "tier", equalTo("micro"), "followers", equalTo(40000))
                .body("provenance", equalTo("import"), "accounts.platform", contains("tiktok", "instagram"))
                .body("accounts[1].engagementFormula", equalTo("by-followers"));
        agency.reads()
                .get("/v1/creators/" + id + "/rate-card")
                .then()
                .body("rates.platform", contains("instagram", "tiktok"), "rates.fee.amount", contains(25000, 9000));
        String instagram = agency.reads().get("/v1/creators/" + id).path("accounts[1].id");
        agency.reads()
                .get("/v1/creators/" + id + "/accounts/" + instagram + "/audience")
                .then()
                .body("source", equalTo("import"), "country.key", contains("DE", "AT"), "age.shareBp", contains(3000));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        imports(NORA + NORA_TIKTOK).statusCode(201);
        String before = agency.reads().get("/v1/creators").asString();

        imports(NORA + NORA_TIKTOK).statusCode(201).body("rows.status", everyItem(equalTo("unchanged")));

        assertThat(agency.reads().get("/v1/creators").asString()).isEqualTo(before);
    }

    @Test
    void a_changed_line_updates_only_what_it_changes() {
        String id = imports(NORA).extract().path("rows[0].creatorId");

        imports(NORA.replace("12500", "13000").replace("@nora", "@nora.feld")).body("rows.status", contains("updated"));

        String account = agency.reads().get("/v1/creators/" + id).path("accounts[0].id");
        agency.reads()
                .get("/v1/creators/" + id + "/accounts/" + account)
                .then()
                .body("handle", equalTo("nora.feld"), "followers", equalTo(13000));
        agency.reads()
                .get("/v1/creators/" + id + "/accounts/" + account + "/metrics")
                .then()
                .body("data.followers", contains(13000, 12500), "data.source", contains("import", "import"));
    }

    @Test
    void one_bad_line_refuses_the_file_unless_the_good_lines_are_to_be_kept() {
        imports(NORA + BAD)
                .statusCode(201)
                .body("state", equalTo("refused"), "rows.status", contains("refused", "refused"))
                .body("rows.problem.code", contains("file-refused", "invalid-row"))
                .body("rows[1].problem.errors[0].column", equalTo("platform"));
        agency.reads().get("/v1/creators").then().body("data", hasSize(0));

        imports(NORA + BAD, "onError", "keep-good")
                .body("state", equalTo("applied"), "rows.status", contains("created", "refused"));
        agency.reads().get("/v1/creators").then().body("data", hasSize(1));
    }

    @Test
    void a_dry_run_tells_and_does_nothing() {
        imports(NORA, "dryRun", "true")
                .statusCode(201)
                .body("state", equalTo("dry-run"), "rows.status", contains("created"));

        agency.reads().get("/v1/creators").then().body("data", hasSize(0));
        imports(NORA, "dryRun", "yes").statusCode(422).body("errors.parameter", contains("dryRun"));
    }

    @Test
    void the_result_can_be_read_again_and_only_in_its_workspace() {
        String location = imports(NORA + BAD, "onError", "keep-good").extract().header("Location");

        agency.reads()
                .get(location)
                .then()
                .statusCode(200)
                .body("rows.status", contains("created", "refused"), "rows[0].creatorId", notNullValue())
                .body("rows[1].problem.code", equalTo("invalid-row"));
        Agency.fresh().reads().get(location).then().statusCode(404);
    }

    @Test
    void a_file_that_says_nothing_is_a_problem() {
        agency.imports("").statusCode(422).body("code", equalTo("roster-unreadable"));
        agency.imports("name;platform\n").statusCode(422).body("detail", containsString("header"));
        agency.writes().body("{}").post("/v1/creator-imports").then().statusCode(415);
    }

    @Test
    void two_workspaces_may_have_the_same_account() {
        imports(NORA).body("rows.status", contains("created"));

        Agency.fresh().imports(Agency.HEADER + NORA).body("rows.status", contains("created"));
    }

    @Test
    void five_thousand_lines_go_in_at_once_and_a_repeat_changes_none_of_them() {
        String many = IntStream.range(0, 5_000)
                .mapToObj(i -> NORA.replace("nora@", "n" + i + "@")
                        .replace("@nora", "@nora" + i)
                        .replace("ig-1", "ig-" + i))
                .collect(Collectors.joining());

        imports(many).statusCode(201).body("counts.created", equalTo(5_000));
        imports(many).statusCode(201).body("counts.unchanged", equalTo(5_000));
        List<String> events =
                agency.asks("audit:read").get("/v1/events?limit=500").path("data.type");
        assertThat(events).hasSize(500).containsOnly("creator.created");
    }

    private ValidatableResponse imports(String rows, String... query) {
        return agency.imports(Agency.HEADER + rows, query);
    }
}
