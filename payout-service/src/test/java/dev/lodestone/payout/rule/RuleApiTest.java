package dev.lodestone.payout.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleApiTest {
    @Test
    void a_creators_own_rule_does_not_reach_back_behind_what_held_for_everyone() {
        Shop shop = new Shop();
        Map<String, Object> order = shop.order("order-1", 100_00);
        own(shop.api(), shop.program(), shop.creator());

        Response late = shop.api().post("/v1/conversions", order);

        assertThat(late.<Integer>path("commissions[0].amount.amount")).isEqualTo(10_00);
        order.putAll(
                Map.of("externalRef", "order-2", "occurredAt", Instant.now().toString()));
        assertThat(shop.api().post("/v1/conversions", order).<Integer>path("commissions[0].amount.amount"))
                .isEqualTo(20_00);
    }

    @Test
    void the_only_rule_of_a_creator_holds_since_ever() {
        Shop shop = new Shop();
        UUID program = shop.api().openProgram("EUR");
        own(shop.api(), program, shop.creator());
        shop.api().post("/v1/codes", Map.of("programId", program, "creatorId", shop.creator(), "code", "ONLY"));
        Map<String, Object> order = new HashMap<>(shop.order("order-1", 100_00));
        order.putAll(Map.of("programId", program, "code", "ONLY"));

        Response late = shop.api().post("/v1/conversions", order);

        assertThat(late.<Integer>path("commissions[0].amount.amount")).isEqualTo(20_00);
    }

    @Test
    void the_first_rule_for_everyone_holds_from_when_it_says() {
        Shop shop = new Shop();
        UUID program = shop.api().openProgram("EUR");
        Instant nextYear = Instant.now().plus(Duration.ofDays(365)).truncatedTo(ChronoUnit.SECONDS);

        Response rule = shop.api()
                .post("/v1/programs/" + program + "/rules", Map.of("rateMillionths", 100_000, "validFrom", nextYear));

        assertThat(rule.<String>path("validFrom")).isEqualTo(nextYear.toString());
        shop.api().post("/v1/codes", Map.of("programId", program, "creatorId", shop.creator(), "code", "SOON"));
        Map<String, Object> order = new HashMap<>(shop.order("order-1", 100_00));
        order.putAll(Map.of("programId", program, "code", "SOON"));
        assertThat(shop.api().post("/v1/conversions", order).<List<?>>path("commissions"))
                .isEmpty();
    }

    private static void own(Api api, UUID program, UUID creator) {
        api.post("/v1/programs/" + program + "/rules", Map.of("creatorId", creator, "rateMillionths", 200_000))
                .then()
                .statusCode(201);
    }
}
