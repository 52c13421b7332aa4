package dev.lodestone.payout.destination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Payday;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeldAccountApiTest {
    @Inject
    Payday payday;

    private final Api api = new Api();

    @Test
    void an_account_that_is_held_after_the_batch_was_built_gets_nothing_until_it_is_released() {
        UUID held = payday.creator(api, 5000, account("ok"));
        UUID other = payday.creator(api, 5000, account("ok"));
        String batch = payday.build(api).path("id");
        hold(held);

        approve(batch);
        payday.awaitState(api, batch, other, "submitted");

        assertThat(payday.payout(api, batch, held).getString("state")).isEqualTo("reserved");
        release(held);
        payday.awaitState(api, batch, held, "submitted");
        payday.assertBooksHold(api);
    }

    @Test
    void an_account_that_takes_over_from_a_held_one_is_held_as_well() {
        UUID creator = payday.creator(api, 5000, account("ok"));
        hold(creator);

        replace(creator);

        assertThat(api.get(current(creator)).<String>path("state")).isEqualTo("on-hold");
        assertThat(api.get(current(creator)).<String>path("reason")).isEqualTo("The name differs.");
        assertThat(payday.build(api).<String>path("code")).isEqualTo("nothing-to-pay");
        release(creator);
        replace(creator);
        assertThat(api.get(current(creator)).<String>path("state")).isEqualTo("active");
    }

    @Test
    void what_was_for_a_held_account_is_the_creators_again_once_that_is_replaced() {
        String first = account("ok");
        UUID creator = payday.creator(api, 5000, first);
        String batch = payday.build(api).path("id");
        hold(creator);
        replace(creator);

        approve(batch);

        payday.awaitState(api, batch, "canceled");
        assertThat(payday.seen(first).getList("requests")).isEmpty();
        release(creator);
        assertThat(payday.build(api).jsonPath().getLong("total.amount")).isEqualTo(5000);
        payday.assertBooksHold(api);
    }

    @Test
    void an_account_can_be_held_after_it_was_replaced() {
        String first = account("ok");
        UUID creator = payday.creator(api, 5000, first);
        String old = current(creator);
        String batch = payday.build(api).path("id");
        replace(creator);

        api.post(old + "/hold", Map.of("reason", "Not theirs."));
        approve(batch);

        payday.awaitState(api, batch, "canceled");
        assertThat(payday.seen(first).getList("requests")).isEmpty();
        assertThat(api.get(current(creator)).<String>path("state")).isEqualTo("active");
    }

    @Test
    void a_payment_that_never_arrived_is_not_sent_again_to_a_held_account() {
        String account = account("down");
        UUID creator = payday.creator(api, 5000, account);
        String batch = payday.release(api);
        payday.awaitState(api, batch, "unknown");

        hold(creator);
        awaitOneMoreLookUp(account);
        int sent = payday.seen(account).getList("requests").size();
        awaitOneMoreLookUp(account);

        assertThat(payday.seen(account).getList("requests")).hasSize(sent);
        assertThat(payday.payout(api, batch).getString("reason")).startsWith("Not sent again");
    }

    private void awaitOneMoreLookUp(String account) {
        int before = payday.seen(account).getInt("lookUps");
        Await.until("the provider is asked", () -> payday.seen(account).getInt("lookUps") > before);
    }

    private void approve(String batch) {
        assertThat(api.postAs("bo", "/v1/payout-batches/" + batch + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    private void hold(UUID creator) {
        api.post(current(creator) + "/hold", Map.of("reason", "The name differs."));
    }

    private void release(UUID creator) {
        assertThat(api.postAs("bo", current(creator) + "/release", Map.of()).statusCode())
                .isEqualTo(200);
    }

    private void replace(UUID creator) {
        payday.account(api, creator, account("ok"));
    }

    private String current(UUID creator) {
        return "/v1/payout-destinations/"
                + api.get("/v1/payout-destinations?creatorId=" + creator).path("data[0].id");
    }

    private static String account(String behaviour) {
        return behaviour + "-" + UUID.randomUUID();
    }
}
