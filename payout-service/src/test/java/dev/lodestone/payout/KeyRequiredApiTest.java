package dev.lodestone.payout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.contract.Contract;
import dev.lodestone.payout.fixtures.Api;
import dev.lodestone.payout.fixtures.Shop;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Who moves money says under which key, so that a lost answer can be asked for again without moving it twice. */
@QuarkusTest
class KeyRequiredApiTest {
    private static final String ID = UUID.randomUUID().toString();
    private static final Map<String, Map<String, ?>> MOVES_MONEY = Map.of(
            "/v1/commissions/{id}/approval", Map.of(),
            "/v1/commissions/{id}/rejection", Map.of(),
            "/v1/commissions/approvals", Map.of("programId", ID),
            "/v1/conversions/{conversionId}/refunds",
                    Map.of("externalRef", "r-1", "amount", Shop.eur(1), "occurredAt", Instant.EPOCH.toString()),
            "/v1/payables",
                    Map.of(
                            "programId",
                            ID,
                            "creatorId",
                            ID,
                            "kind",
                            "bonus",
                            "externalRef",
                            "b-1",
                            "reason",
                            "Well done",
                            "amount",
                            Shop.eur(1)),
            "/v1/payout-batches", Map.of("currency", "EUR"),
            "/v1/payout-batches/{id}/approval", Map.of(),
            "/v1/payout-batches/{id}/cancellation", Map.of(),
            "/v1/payout-endings/{id}/confirmation", Map.of());

    private final Api api = new Api();

    @Test
    void nothing_moves_without_a_key() {
        MOVES_MONEY.forEach((path, body) -> {
            Response refused = api.post(path.replaceAll("\\{[^}]+}", ID), body);

            assertThat(refused.statusCode()).as(path).isEqualTo(400);
            assertThat(refused.<String>path("code")).as(path).isEqualTo("idempotency-key-required");
        });
    }

    @Test
    void the_document_demands_the_key_of_these_operations_and_no_others() {
        List<String> demanding = Contract.committed().operations().stream()
                .filter(operation -> StreamSupport.stream(
                                operation.definition().path("parameters").spliterator(), false)
                        .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key")
                                && parameter.path("required").asBoolean()))
                .map(operation -> operation.path())
                .toList();

        assertThat(demanding).containsExactlyInAnyOrderElementsOf(MOVES_MONEY.keySet());
    }
}
