package dev.lodestone.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refusal names the part of the body that has to change. */
@QuarkusTest
class PointerApiTest {
    private static final Map<String, Object> DOLLARS = Map.of("amount", 1, "currency", "USD");

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop();
    }

    @Test
    void an_order_of_an_unknown_program() {
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put("programId", UUID.randomUUID());

        assertRefused(shop.api().post("/v1/conversions", order), "unknown-program", "/programId");
    }

    @Test
    void each_amount_of_an_order_in_another_currency() {
        Map<String, Object> order = shop.order("order-1", 80_00);
        order.put("gross", DOLLARS);
        order.put("shipping", DOLLARS);

        assertRefused(
                shop.api().post("/v1/conversions", order),
                "currency-mismatch",
                "/gross/currency",
                "/shipping/currency");
    }

    @Test
    void a_refund_in_another_currency() {
        Map<String, Object> refund = Map.of(
                "externalRef",
                "refund-1",
                "amount",
                DOLLARS,
                "occurredAt",
                Instant.now().toString());

        Response refused = shop.api()
                .postWithKey("/v1/conversions/" + shop.conversion("order-1", 80_00) + "/refunds", "key", refund);

        assertRefused(refused, "currency-mismatch", "/amount/currency");
    }

    @Test
    void a_flat_sum_and_a_cap_in_another_currency() {
        String rules = "/v1/programs/" + shop.program() + "/rules";

        assertRefused(shop.api().post(rules, Map.of("flat", DOLLARS)), "currency-mismatch", "/flat/currency");
        assertRefused(
                shop.api().post(rules, Map.of("rateMillionths", 1, "cap", DOLLARS)),
                "currency-mismatch",
                "/cap/currency");
    }

    @Test
    void a_slug_that_anybody_has() {
        String slug = "slug-" + UUID.randomUUID();
        link(shop.api(), shop.program(), "one", slug).then().statusCode(201);
        Api stranger = new Api();

        Response taken = link(stranger, stranger.openProgram("EUR"), "two", slug);

        assertRefused(taken, "duplicate", "/slug");
        assertThat(taken.<String>path("detail")).doesNotContain("workspace");
    }

    @Test
    void an_external_id_of_another_creator() {
        link(shop.api(), shop.program(), "one", "slug-" + UUID.randomUUID());

        assertRefused(link(shop.api(), shop.program(), "one", "slug-" + UUID.randomUUID()), "duplicate", "/externalId");
    }

    @Test
    void a_code_of_another_creator() {
        assertRefused(
                shop.api()
                        .post(
                                "/v1/codes",
                                Map.of(
                                        "programId",
                                        shop.program(),
                                        "creatorId",
                                        UUID.randomUUID(),
                                        "code",
                                        shop.code())),
                "duplicate",
                "/code");
    }

    private static Response link(Api api, UUID program, String externalId, String slug) {
        return api.post(
                "/v1/links",
                Map.of(
                        "programId", program,
                        "creatorId", UUID.randomUUID(),
                        "externalId", externalId,
                        "slug", slug,
                        "targetUrl", "https://shop.example"));
    }

    private static void assertRefused(Response refused, String code, String... pointers) {
        assertThat(refused.<String>path("code")).isEqualTo(code);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly((Object[]) pointers);
    }
}
