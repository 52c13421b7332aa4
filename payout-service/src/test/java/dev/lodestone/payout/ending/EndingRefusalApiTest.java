package dev.lodestone.payout.ending;

import static dev.lodestone.payout.ending.StuckPayment.FAILED;
import static dev.lodestone.payout.ending.StuckPayment.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndingRefusalApiTest {
    private static final Duration AFTER_THE_WINDOW = Duration.ofHours(24);
    private static final String REFUSED_BY_TRIGGER = "P0001";
    private static final String REFUSED_BY_CHECK = "23514";
    private static final String REFUSED_AS_SECOND = "23505";

    @Inject
    Payday payday;

    private final Api api = new Api();

    @Test
    void who_proposed_an_ending_cannot_confirm_it() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);

        assertRefused(stuck.confirm("ana", stuck.proposed(FAILED)), "self-approval");

        assertThat(stuck.read().getString("state")).isEqualTo("unknown");
    }

    @Test
    void as_long_as_the_provider_knows_the_reference_again_people_wait() {
        StuckPayment stuck = StuckPayment.since(Duration.ofHours(22), api, payday);

        assertRefused(stuck.propose(FAILED), "ending-too-early");
    }

    @Test
    void only_what_is_unknown_is_for_people_to_end() {
        payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = payday.build(api).path("id");

        String reserved = payday.payout(api, batch).getString("id");

        assertRefused(new StuckPayment(api, UUID.randomUUID(), batch, reserved).propose(PAID), "payout-not-unknown");
    }

    @Test
    void what_was_withdrawn_or_replaced_is_not_confirmed() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String replaced = stuck.proposed(PAID);
        String withdrawn = stuck.proposed(FAILED);
        api.post("/v1/payout-endings/" + withdrawn + "/withdrawal", Map.of());

        assertRefused(stuck.confirm("bo", replaced), "ending-not-open");
        assertRefused(stuck.confirm("bo", withdrawn), "ending-not-open");
        assertThat(stuck.ending(withdrawn).<String>path("decidedBy")).isEqualTo("ana");
        assertThat(stuck.confirm("bo", stuck.proposed(FAILED)).statusCode()).isEqualTo(200);
        assertRefused(api.post("/v1/payout-endings/" + replaced + "/withdrawal", Map.of()), "ending-not-open");
        assertRefused(stuck.propose(FAILED), "payout-not-unknown");
    }

    @Test
    void a_claim_says_what_belongs_to_its_outcome_and_nothing_else() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);

        assertPointer(stuck.propose(Map.of("outcome", "paid", "note", "Seen.")), "/providerRef");
        assertPointer(stuck.propose(Map.of("outcome", "failed", "reason", " ", "note", "Seen.")), "/reason");
        assertPointer(
                stuck.propose(Map.of("outcome", "paid", "providerRef", "P", "reason", " ", "note", "Seen.")),
                "/reason");
        assertPointer(stuck.propose(Map.of("outcome", "returned", "note", "Seen.")), "/outcome");
        assertPointer(stuck.propose(Map.of("outcome", "failed", "reason", "Closed.")), "/note");
    }

    @Test
    void another_payments_name_is_not_taken_for_this_one() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        StuckPayment other = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        other.confirm("bo", other.proposed(PAID));

        assertRefused(stuck.confirm("bo", stuck.proposed(PAID)), "duplicate");

        assertThat(stuck.read().getString("state")).isEqualTo("unknown");
        payday.assertBooksHold(api);
    }

    @Test
    void the_database_refuses_what_the_rules_refuse() throws SQLException {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String ending = stuck.proposed(FAILED);
        String confirm = "UPDATE payout_ending SET state = 'confirmed', decided_at = now(), decided_by = '%s'";
        try (Catalog rows = Catalog.in(api.workspace())) {
            assertThat(rows.refusal(confirm.formatted("ana"))).contains(REFUSED_BY_CHECK);
            assertThat(rows.refusal("UPDATE payout_ending SET outcome = 'paid'"))
                    .contains("42501");
            assertThat(rows.refusal("DELETE FROM payout_ending")).contains("42501");
            assertThat(rows.refusal(anotherLike(ending))).contains(REFUSED_AS_SECOND);

            stuck.confirm("bo", ending);

            assertThat(rows.refusal(confirm.formatted("cy"))).contains(REFUSED_BY_TRIGGER);
            assertThat(rows.refusal(anotherLike(ending))).contains(REFUSED_BY_TRIGGER);
        }
    }

    private static String anotherLike(String ending) {
        return "INSERT INTO payout_ending (workspace_id, id, item_id, outcome, reason, note, state, proposed_by, proposed_at)"
                + " SELECT workspace_id, gen_random_uuid(), item_id, outcome, reason, note, 'open', proposed_by, proposed_at"
                + " FROM payout_ending WHERE id = '" + ending + "'";
    }

    private static void assertRefused(Response refused, String code) {
        assertThat(List.of(refused.statusCode(), refused.<String>path("code")))
                .as(refused.asString())
                .isEqualTo(List.of(409, code));
    }

    private static void assertPointer(Response refused, String pointer) {
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo(pointer);
    }
}
