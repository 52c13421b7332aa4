package dev.lodestone.campaign.appeal;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealApiTest {
    private final AppealDesk desk = new AppealDesk();

    @Test
    void an_overruled_finding_no_longer_counts_and_the_check_stays_as_it_was() {
        String draft = desk.draft("Anzeige | Buy now");
        String appeal = desk.appeal(draft, "PR-IMP-01", 10, 17)
                .statusCode(201)
                .body("state", equalTo("open"))
                .extract()
                .path("id");

        desk.decide(draft, appeal, "overruled")
                .statusCode(200)
                .body("state", equalTo("overruled"))
                .body("decidedBy", equalTo("ana"));

        desk.agency
                .get(draft)
                .body("check.verdict", equalTo("revise"))
                .body("check.findings.ruleId", equalTo(List.of("PR-IMP-01")))
                .body("reconsidered.check.verdict", equalTo("ok"))
                .body("reconsidered.check.score", equalTo(100))
                .body("reconsidered.overruled.ruleId", equalTo(List.of("PR-IMP-01")));
        desk.agency.agency().accept("text/html").get(draft).then().body(containsString("overruled on appeal"));
        desk.agency.get(draft + "/appeals").body("data.id", equalTo(List.of(appeal)));
        desk.agency.get(draft + "/appeals/" + appeal).body("reason", equalTo("it is a quotation"));
    }

    @Test
    void an_upheld_finding_stands_and_may_be_questioned_again() {
        String draft = desk.draft("Anzeige | Buy now");
        String appeal = desk.appeal(draft, "PR-IMP-01", 10, 17).extract().path("id");

        desk.decide(draft, appeal, "upheld").body("state", equalTo("upheld"));

        desk.agency.get(draft).body("reconsidered", nullValue());
        desk.appeal(draft, "PR-IMP-01", 10, 17).statusCode(201);
    }

    @Test
    void a_finding_is_questioned_once_at_a_time_and_not_once_it_has_fallen() {
        String draft = desk.draft("Anzeige | Buy now");
        String appeal = desk.appeal(draft, "PR-IMP-01", 10, 17).extract().path("id");

        desk.appeal(draft, "PR-IMP-01", 10, 17).statusCode(409).body("code", equalTo("appeal-stands"));
        desk.decide(draft, appeal, "overruled").statusCode(200);
        desk.appeal(draft, "PR-IMP-01", 10, 17).statusCode(409);
        desk.decide(draft, appeal, "upheld").statusCode(409).body("code", equalTo("appeal-decided"));
    }

    @Test
    void nobody_decides_their_own_appeal_and_no_creator_decides_any() {
        String draft = desk.draft("Anzeige | Buy now");
        String own = desk.ask(desk.agency.agency(), draft, "PR-IMP-01", 10, 17)
                .statusCode(201)
                .extract()
                .path("id");

        desk.decide(draft, own, "overruled").statusCode(409).body("code", equalTo("appeal-own"));
        desk.agency
                .creator(desk.agency.creatorId(9))
                .body("{\"outcome\": \"overruled\"}")
                .post(draft + "/appeals/" + own + "/decision")
                .then()
                .statusCode(403);
    }

    @Test
    void only_what_the_check_found_can_be_questioned_and_only_by_those_whose_work_it_is() {
        String draft = desk.draft("Anzeige | Buy now");

        desk.appeal(draft, "PR-IMP-01", 9, 17).statusCode(422).body("errors.pointer", hasItem("/ruleId"));
        desk.ask(desk.agency.creator(desk.agency.creatorId(10)), draft, "PR-IMP-01", 10, 17)
                .statusCode(404);
    }

    @Test
    void a_block_that_fell_on_appeal_is_approved_without_an_override() {
        String draft = desk.draft("My rainy mornings with this balm.");
        String work = draft.replaceFirst("/submissions/.*", "");
        String appeal = desk.appeal(draft, "DI-ABS-01", 0, 0).extract().path("id");
        desk.decide(draft, appeal, "overruled").statusCode(200);

        desk.agency.get(draft).body("reconsidered.check.disclosure.status", equalTo("pass"));
        desk.agency
                .post(work + "/reviews", "{\"decision\": \"approve\"}")
                .statusCode(201)
                .body("overridesBlock", equalTo(false));
    }

    @Test
    void the_others_hear_of_appeals_and_decisions() {
        String draft = desk.draft("Anzeige | Buy now");
        desk.decide(draft, desk.appeal(draft, "PR-IMP-01", 10, 17).extract().path("id"), "overruled");

        desk.agency
                .listener()
                .queryParam("types", "submission.*")
                .get("/v1/events")
                .then()
                .body("data.type", equalTo(List.of("submission.appealed", "submission.appeal-decided")))
                .body("data[1].data.verdict", equalTo("ok"))
                .body("data[1].data.outcome", equalTo("overruled"));
    }
}
