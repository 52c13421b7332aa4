package dev.lodestone.payout.ending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.Tokens;
import dev.lodestone.kit.testing.probe.Catalog;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Payday;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A payment of 50.00 EUR whose answer never came, of which the provider can tell nothing. */
public record StuckPayment(Api api, UUID creator, String batch, String id) {
    static final Map<String, Object> PAID =
            Map.of("outcome", "paid", "providerRef", "P-4711", "note", "On the bank's statement of May 2nd.");
    public static final Map<String, Object> FAILED =
            Map.of("outcome", "failed", "reason", "The account was closed.", "note", "Ticket 17 of their support.");

    static StuckPayment since(Duration ago, Api api, Payday payday) {
        UUID creator = payday.creator(api, 5000, "ok-" + UUID.randomUUID());
        String batch = payday.build(api).path("id");
        loseAnswer(api, batch, ago);
        return new StuckPayment(api, creator, batch, payday.payout(api, batch).getString("id"));
    }

    /**
     * Sends the drafted batch, so to say, that long ago. No job visits it before a test says so: a workspace that is at work
     * costs the database something until the last test has run.
     */
    public static void loseAnswer(Api api, String batch, Duration ago) {
        run(
                api,
                "BEGIN",
                "UPDATE payout_batch SET state = 'closed', approved_by = 'bo', approved_at = now() - interval '"
                        + ago.plusSeconds(1) + "' WHERE id = '" + batch + "'",
                "UPDATE payout_item SET state = 'unknown', check_at = now() + interval '1 year' WHERE batch_id = '"
                        + batch + "'",
                "INSERT INTO payout_attempt (workspace_id, id, item_id, attempt_no, idem_key, body, sent_at)"
                        + " SELECT workspace_id, gen_random_uuid(), id, 1, reference, 'closed', now() - interval '"
                        + ago
                        + "' FROM payout_item WHERE batch_id = '" + batch + "'",
                "COMMIT");
    }

    /** Its batch is under way, as that of a payment without an end is. */
    void underWay() {
        run(api, "UPDATE payout_batch SET state = 'processing' WHERE id = '" + batch + "'");
    }

    /** It is time to ask the provider again. */
    void lookUpNow() {
        underWay();
        run(api, "UPDATE payout_item SET check_at = now() WHERE id = '" + id + "'");
    }

    JsonPath read() {
        return api.get("/v1/payouts/" + id).jsonPath();
    }

    int available() {
        return api.get("/v1/creators/" + creator + "/balances").path("data[0].available");
    }

    Response propose(Map<String, Object> claim) {
        return api.post("/v1/payouts/" + id + "/endings", claim);
    }

    /** What it takes for a person to agree: another one's proposal. */
    String proposed(Map<String, Object> claim) {
        Response proposed = propose(claim);
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(201);
        return proposed.path("id");
    }

    Response ending(String ending) {
        return api.get("/v1/payout-endings/" + ending);
    }

    Response confirm(String subject, String ending) {
        return confirm(subject, ending, UUID.randomUUID().toString());
    }

    Response confirm(String subject, String ending, String key) {
        String bearer = Tokens.in(api.workspace())
                .subject(subject)
                .scopes("payouts:approve")
                .bearer();
        return given().header("Authorization", bearer)
                .header("Idempotency-Key", key)
                .post("/v1/payout-endings/" + ending + "/confirmation");
    }

    private static void run(Api api, String... statements) {
        try (Catalog rows = Catalog.in(api.workspace())) {
            Stream.of(statements)
                    .forEach(sql -> assertThat(rows.refusal(sql)).as(sql).isEmpty());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
