package dev.lodestone.payout;

import dev.lodestone.kit.testing.behaviour.ServiceBehaviour;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.isolation.Records;
import dev.lodestone.payout.fixtures.PayoutRecords;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;

@QuarkusTest
class PayoutBehaviourApiTest extends ServiceBehaviour {
    @Override
    public Records records() {
        return PayoutRecords.all();
    }

    @Override
    public Subject subject() {
        return Subject.of("/v1/programs", "name", "payouts:write", "earnings:read", workspace -> body())
                .withPublicOperations("followLink", "receiveProviderEvent")
                // Both are looked up where no workspace is known: by a visitor, and by a payment provider.
                .withExceptions("link_slug_key", "payout_item_reference_key");
    }

    private static String body() {
        return """
                {"name": "Spring launch %s", "brandId": "%s", "campaignId": "%s", "currency": "EUR",
                 "attributionModel": "code-first", "attributionWindowDays": 30, "holdDays": 14}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}
