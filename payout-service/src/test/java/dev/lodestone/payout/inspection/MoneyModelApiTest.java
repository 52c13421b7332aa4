package dev.lodestone.payout.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import dev.lodestone.payout.fixtures.ProviderEvent;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody does everything at once to three creators; afterwards the books must hold. */
@QuarkusTest
class MoneyModelApiTest {
    private static final int ROUNDS = 3;
    private static final int CALLERS = 6;
    private static final int COMMANDS = 15;

    @Inject
    Payday payday;

    private final Map<String, Boolean> reached = new ConcurrentHashMap<>();
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private Api api;
    private List<Shop> shops;

    @BeforeEach
    void openShops() {
        api = new Api();
        shops = List.of(new Shop(api), new Shop(api), new Shop(api));
        shops.forEach(shop -> api.post(
                "/v1/payout-destinations",
                Map.of(
                        "creatorId",
                        shop.creator(),
                        "currency",
                        "EUR",
                        "provider",
                        "simulator",
                        "account",
                        "ok-" + shop.creator())));
    }

    @Test
    void the_books_hold_whatever_happens_in_whatever_order() {
        long seed = Long.getLong("seed", System.nanoTime());
        for (int round = 0; round < ROUNDS; round++) {
            long start = seed + round;
            IntStream.range(0, CALLERS)
                    .mapToObj(caller -> CompletableFuture.runAsync(() -> act(new Random(start * 31 + caller))))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(faults).as("seed %d", seed).isEmpty();
            shops.getFirst().ledgerIsSound();
        }
        assertThat(reached.keySet()).as("seed %d", seed).contains("refund 201", "release 200", "event applied");
    }

    private void act(Random random) {
        for (int i = 0; i < COMMANDS; i++) {
            Shop shop = shops.get(random.nextInt(shops.size()));
            switch (random.nextInt(7)) {
                case 0, 1 -> order(random, shop);
                case 2 -> refund(random, shop);
                case 3 -> note("approval", shop.approveAll());
                case 4 -> note("debit", debit(random, shop));
                case 5 -> pay();
                default -> tell(random);
            }
        }
    }

    private void order(Random random, Shop shop) {
        Response answer = shop.report("order-" + UUID.randomUUID(), 1 + random.nextInt(100_00));
        note("order", answer);
        if (answer.statusCode() == 201) orders.add(answer.path("id"));
    }

    private void refund(Random random, Shop shop) {
        String order = orders.poll();
        if (order == null) return;
        note("refund", shop.refund(order, "refund-" + UUID.randomUUID(), 1 + random.nextInt(50_00)));
        if (random.nextBoolean()) orders.add(order);
    }

    private Response debit(Random random, Shop shop) {
        return api.postWithKey(
                "/v1/payables",
                UUID.randomUUID().toString(),
                Map.of(
                        "programId",
                        shop.program(),
                        "creatorId",
                        shop.creator(),
                        "kind",
                        "debit",
                        "externalRef",
                        UUID.randomUUID().toString(),
                        "reason",
                        "Goods were not sent back",
                        "amount",
                        Shop.eur(1 + random.nextInt(500))));
    }

    private void pay() {
        Response built = payday.build(api);
        note("batch", built);
        if (built.statusCode() != 201) return;
        note("release", api.postAs("bo", "/v1/payout-batches/" + built.path("id") + "/approval", Map.of()));
    }

    private void tell(Random random) {
        Response payouts = api.get("/v1/payouts?limit=20");
        int count = payouts.<List<?>>path("data").size();
        if (count == 0) return;
        JsonPath payout = payouts.jsonPath().setRootPath("data[" + random.nextInt(count) + "]");
        List<String> statuses = List.of("paid", "paid", "failed", "returned");
        Response answer = ProviderEvent.of(payout, statuses.get(random.nextInt(4)), Instant.now())
                .send();
        note("event", answer);
        reached.put("event " + answer.path("outcome"), true);
        reached.put("payout " + payouts.path("data[" + random.nextInt(count) + "].state"), true);
    }

    private void note(String command, Response answer) {
        reached.put(command + " " + answer.statusCode(), true);
        if (answer.statusCode() >= 500) faults.add(command + ": " + answer.asString());
    }
}
