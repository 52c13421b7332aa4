package dev.lodestone.payout.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.workspace.Caller;
import dev.lodestone.payout.ending.StuckPayment;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.provider.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A look-up is under way while people end the payment. */
@QuarkusTest
class LateAnswerApiTest {
    @Inject
    Payday payday;

    @Inject
    Database database;

    @Inject
    Items items;

    @Inject
    KeepAnswer keepAnswer;

    private final Api api = new Api();

    @Test
    void its_answer_moves_no_money_and_is_not_lost_either() {
        payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = payday.build(api).path("id");
        StuckPayment.loseAnswer(api, batch, Duration.ofHours(24));
        UUID payout = payday.payout(api, batch).getUUID("id");
        Item asked = in(tx -> items.require(tx, payout));
        endAsFailed(payout);

        in(tx -> keepAnswer.ofLookUp(tx, asked, new Answer.Accepted("P-1", true)));

        assertThat(payday.payout(api, batch).getString("state")).isEqualTo("failed");
        List<Map<String, String>> waiting =
                api.get("/v1/provider-events?outcome=review&settled=false").path("data");
        assertThat(waiting)
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("payoutId", payout.toString())
                        .containsEntry("status", "paid"));
        assertThat(payday.build(api).<String>path("code")).isEqualTo("nothing-to-pay");
        payday.assertBooksHold(api);
    }

    private void endAsFailed(UUID payout) {
        String ending = api.post(
                        "/v1/payouts/" + payout + "/endings",
                        Map.of("outcome", "failed", "reason", "Never arrived.", "note", "Ticket 17."))
                .path("id");
        assertThat(api.postAs("bo", "/v1/payout-endings/" + ending + "/confirmation", Map.of())
                        .statusCode())
                .isEqualTo(200);
    }

    private <T> T in(Function<Tx, Uni<T>> work) {
        return database.as(Caller.job(api.workspace(), "test"), work).await().atMost(Duration.ofSeconds(60));
    }
}
