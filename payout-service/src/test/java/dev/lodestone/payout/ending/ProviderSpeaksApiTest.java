package dev.lodestone.payout.ending;

import static dev.lodestone.payout.ending.StuckPayment.FAILED;
import static dev.lodestone.payout.ending.StuckPayment.PAID;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The provider tells, before or after people have said how a payment ended, or at the same moment. */
@QuarkusTest
class ProviderSpeaksApiTest {
    private static final Duration AFTER_THE_WINDOW = Duration.ofHours(24);

    @Inject
    Payday payday;

    @ConfigProperty(name = "lodestone.provider.simulator.url")
    String provider;

    private final Api api = new Api();

    @Test
    void its_event_counts_when_it_comes_first_and_the_proposal_is_void() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String ending = stuck.proposed(FAILED);

        assertThat(tell(stuck, "paid")).isEqualTo("applied");

        assertVoid(stuck, ending);
        assertThat(stuck.read().getString("state")).isEqualTo("paid");
        payday.assertBooksHold(api);
    }

    @Test
    void it_is_asked_for_as_long_as_nobody_confirms_and_its_answer_makes_the_proposal_void() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String ending = stuck.proposed(FAILED);
        Map<String, Object> order = Map.of("reference", stuck.read().getString("reference"), "destination", "ok-found");
        given().body(order).contentType("application/json").post(provider + "/payouts");

        stuck.lookUpNow();

        payday.awaitState(api, stuck.batch(), "submitted");
        assertVoid(stuck, ending);
    }

    @Test
    void that_it_was_paid_although_people_said_it_was_not_moves_nothing_and_waits_for_a_person() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        stuck.confirm("bo", stuck.proposed(FAILED));

        assertThat(tell(stuck, "paid", Instant.now().minusSeconds(86_400))).isEqualTo("review");

        assertThat(stuck.read().getString("state")).isEqualTo("failed");
        assertThat(payday.build(api).<String>path("code")).isEqualTo("nothing-to-pay");
        payday.assertBooksHold(api);
    }

    @Test
    void that_it_failed_although_people_said_it_was_paid_moves_nothing_and_waits_for_a_person() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        stuck.confirm("bo", stuck.proposed(paidAs("P-" + stuck.read().getString("reference"))));

        assertThat(tell(stuck, "failed")).isEqualTo("review");

        assertThat(stuck.read().getString("state")).isEqualTo("paid");
        assertThat(stuck.available()).isZero();
        payday.assertBooksHold(api);
    }

    @Test
    void that_it_was_paid_under_another_name_waits_for_a_person_as_well() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        stuck.confirm("bo", stuck.proposed(PAID));

        assertThat(tell(stuck, "paid")).isEqualTo("review");
    }

    @Test
    void that_people_were_right_changes_nothing() {
        StuckPayment paid = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        paid.confirm("bo", paid.proposed(paidAs("P-" + paid.read().getString("reference"))));
        StuckPayment failed = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        failed.confirm("bo", failed.proposed(FAILED));

        assertThat(tell(paid, "paid")).isEqualTo("no-change");
        assertThat(tell(failed, "failed")).isEqualTo("no-change");
        assertThat(tell(paid, "returned")).isEqualTo("applied");
        payday.assertBooksHold(api);
    }

    @RepeatedTest(5)
    void of_two_who_confirm_and_a_provider_that_contradicts_one_is_first_and_the_others_know() {
        StuckPayment stuck = StuckPayment.since(AFTER_THE_WINDOW, api, payday);
        String ending = stuck.proposed(FAILED);

        var bo = CompletableFuture.supplyAsync(() -> stuck.confirm("bo", ending));
        var event = CompletableFuture.supplyAsync(() -> tell(stuck, "paid"));
        List<Integer> confirmed =
                List.of(stuck.confirm("cy", ending).statusCode(), bo.join().statusCode());

        boolean providerFirst = event.join().equals("applied");
        assertThat(confirmed).containsExactlyInAnyOrder(providerFirst ? 409 : 200, 409);
        assertThat(event.join()).isEqualTo(providerFirst ? "applied" : "review");
        assertThat(stuck.read().getString("state")).isEqualTo(providerFirst ? "paid" : "failed");
        assertThat(stuck.available()).isEqualTo(providerFirst ? 0 : 5000);
        payday.assertBooksHold(api);
    }

    private void assertVoid(StuckPayment stuck, String ending) {
        assertThat(stuck.ending(ending).<String>path("state")).isEqualTo("void");
        Response refused = stuck.confirm("bo", ending);
        assertThat(refused.<String>path("code")).isEqualTo("ending-not-open");
        assertThat(refused.<String>path("detail")).isEqualTo("The ending is void.");
        assertThat(api.get("/v1/payout-endings?state=open").jsonPath().getList("data"))
                .isEmpty();
    }

    private static Map<String, Object> paidAs(String providerRef) {
        return Map.of("outcome", "paid", "providerRef", providerRef, "note", "On the bank's statement.");
    }

    private static String tell(StuckPayment stuck, String status) {
        return tell(stuck, status, Instant.now());
    }

    private static String tell(StuckPayment stuck, String status, Instant occurredAt) {
        return ProviderEvent.of(stuck.read(), status, occurredAt).send().path("outcome");
    }
}
