package dev.lodestone.payout.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewApiTest {
    private static final String WAITING = "/v1/provider-events?outcome=review&settled=false";

    @Inject
    Payday payday;

    @Inject
    MeterRegistry meters;

    private final Api api = new Api();

    @Test
    void who_was_paid_although_it_had_failed_is_not_paid_again_before_a_person_has_looked() {
        UUID creator = paidAfterItFailed();

        assertThat(payday.build(api).<String>path("code")).isEqualTo("nothing-to-pay");
        Response waiting = api.get(WAITING);
        assertThat(waiting.<String>path("data[0].creatorId")).isEqualTo(creator.toString());
        assertThat(waiting.<String>path("data[0].status")).isEqualTo("paid");

        Response settled = settle(waiting.path("data[0].id"));

        assertThat(settled.<String>path("settledBy")).isEqualTo("bo");
        assertThat(api.get(WAITING).jsonPath().getList("data")).isEmpty();
        assertThat(payday.build(api).jsonPath().getLong("total.amount")).isEqualTo(5000);
        assertThat(api.get("/v1/events?types=payout.*").jsonPath().getList("data.type"))
                .containsExactly("payout.sent", "payout.failed", "payout.review-needed", "payout.review-settled");
        payday.assertBooksHold(api);
    }

    @Test
    void what_was_approved_waits_as_well() {
        UUID creator = payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = payday.build(api).path("id");
        ProviderEvent.of(payday.payout(api, batch), "paid", Instant.now()).send();
        payday.creator(api, 7000, "ok-" + UUID.randomUUID());
        String other = payday.release(api);

        api.postAs("bo", "/v1/payout-batches/" + batch + "/approval", Map.of());
        payday.awaitState(api, other, "submitted");

        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("reserved");
        settle(api.get(WAITING).path("data[0].id"));
        payday.awaitState(api, batch, creator, "submitted");
    }

    @Test
    void a_review_is_settled_once_and_keeps_its_first_note() {
        paidAfterItFailed();
        String id = api.get(WAITING).path("data[0].id");
        settle(id);

        Response again = api.postAs("cy", "/v1/provider-events/" + id + "/settlement", Map.of("note", "Again."));

        assertThat(again.<String>path("settledBy")).isEqualTo("bo");
        assertThat(again.<String>path("note")).isEqualTo("Debited.");
    }

    @Test
    void what_fitted_is_nothing_to_settle() {
        payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        tell(sent(), "paid");
        String id = api.get("/v1/provider-events").path("data[0].id");

        assertThat(settle(id).<String>path("code")).isEqualTo("nothing-to-settle");
        assertThat(api.get("/v1/provider-events/" + id).<String>path("outcome")).isEqualTo("applied");
    }

    @Test
    void whoever_watches_sees_how_much_waits() {
        paidAfterItFailed();

        Await.until(
                "the gauge shows it",
                () -> meters.get("lodestone.payout.reviews").gauge().value() > 0);
    }

    private UUID paidAfterItFailed() {
        UUID creator = payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = sent();
        tell(batch, "failed");
        tell(batch, "paid");
        return creator;
    }

    private String sent() {
        String batch = payday.release(api);
        payday.awaitState(api, batch, "submitted");
        return batch;
    }

    private void tell(String batch, String status) {
        ProviderEvent.of(payday.payout(api, batch), status, Instant.now()).send();
    }

    private Response settle(String id) {
        return api.postAs("bo", "/v1/provider-events/" + id + "/settlement", Map.of("note", "Debited."));
    }
}
