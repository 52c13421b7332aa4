package dev.lodestone.payout.commission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.probe.StuckWorkspace;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Await;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommissionApiTest {
    private Shop shop;

    @BeforeEach
    void openShop() {
        shop = new Shop();
    }

    @Test
    void an_approved_commission_whose_hold_is_over_is_payable_at_once() {
        shop.report("order-1", 80_00);

        Response approval = shop.decide(only("id"), "approval");

        assertThat(approval.statusCode()).isEqualTo(200);
        assertThat(approval.<String>path("state")).isEqualTo("payable");
        assertThat(approval.<String>path("decidedBy")).isEqualTo("ana");
        assertThat(shop.api().get("/v1/commissions/" + only("id")).<String>path("state"))
                .isEqualTo("payable");
        assertThat(shop.balances()).isEqualTo("pending 0, available 800, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_rejected_commission_goes_back_to_the_brand() {
        shop.report("order-1", 80_00);

        Response rejection = shop.decide(only("id"), "rejection");

        assertThat(rejection.<String>path("state")).isEqualTo("rejected");
        assertThat(shop.balances()).isEqualTo("pending 0, available 0, in payout 0, debt 0");
        shop.ledgerIsSound();
    }

    @Test
    void a_commission_is_decided_once() {
        shop.report("order-1", 80_00);
        shop.approveAll();

        assertThat(shop.decide(only("id"), "rejection").<String>path("code")).isEqualTo("earning-not-open");
    }

    @Test
    void many_are_approved_at_once() {
        shop.report("order-1", 80_00);
        shop.report("order-2", 20_00);

        Response answer = shop.approveAll();

        assertThat(answer.<Integer>path("approved")).isEqualTo(2);
        assertThat(answer.<Integer>path("releasedNow")).isEqualTo(2);
        assertThat(answer.<List<Integer>>path("amounts.amount")).containsExactly(10_00);
    }

    @Test
    void a_hold_that_ends_later_is_released_in_the_background() {
        approveWithAShortHold(shop);

        assertThat(only("state")).isEqualTo("approved");
        Await.until("the hold is over", () -> only("state").equals("payable"));
        assertThat(shop.balances()).isEqualTo("pending 0, available 800, in payout 0, debt 0");
    }

    @Test
    void a_workspace_in_which_holds_cannot_end_holds_up_no_other() throws SQLException {
        Shop stuck = new Shop(new Api(StuckWorkspace.firstInLine()));
        approveWithAShortHold(stuck);

        try (StuckWorkspace held = StuckWorkspace.at(stuck.api().workspace(), "earning")) {
            approveWithAShortHold(shop);
            Await.until("the hold is over", () -> only("state").equals("payable"));
            assertThat(held.hasRefused()).isTrue();
            assertThat(stuck.balances()).isEqualTo("pending 800, available 0, in payout 0, debt 0");
        }
    }

    /** The hold ends seconds after the approval. */
    private static void approveWithAShortHold(Shop shop) {
        shop.api().post("/v1/programs/" + shop.program() + "/rules", Map.of("rateMillionths", 100_000, "holdDays", 1));
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put(
                "occurredAt",
                java.time.Instant.now()
                        .minus(java.time.Duration.ofHours(24))
                        .plusSeconds(3)
                        .toString());
        shop.api()
                .post(
                        "/v1/programs/" + shop.program() + "/rules",
                        Map.of(
                                "rateMillionths",
                                100_000,
                                "holdDays",
                                1,
                                "creatorId",
                                shop.creator(),
                                "validFrom",
                                java.time.Instant.now()
                                        .minus(java.time.Duration.ofDays(2))
                                        .toString()));
        shop.api().post("/v1/conversions", order);
        shop.approveAll();
    }

    @Test
    void a_creator_sees_their_own_commissions_only() {
        shop.report("order-1", 80_00);

        assertThat(seenBy(shop.creator()).<List<?>>path("data")).hasSize(1);
        assertThat(seenBy(UUID.randomUUID()).<List<?>>path("data")).isEmpty();
    }

    private Response seenBy(UUID creator) {
        String token = Tokens.in(shop.api().workspace())
                .scopes("self")
                .creator(creator)
                .bearer();
        return given().header("Authorization", token).get("/v1/commissions");
    }

    private String only(String property) {
        return shop.api().get("/v1/commissions").path("data[0]." + property);
    }
}
