package dev.lodestone.payout;

import dev.lodestone.kit.testing.behaviour.ServiceBehaviour;
import dev.lodestone.kit.testing.behaviour.Subject;
import dev.lodestone.kit.testing.isolation.Records;
import dev.lodestone.payout.fixtures.PayoutRecords;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
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

    /** A visitor's link, a provider's payment and the count of events that wait for a person know no workspace. */
    @Override
    public Set<String> openings() {
        return Set.of(
                "link redirect_read r to all using COALESCE((current_setting('app.redirects'::text, true) = 'all'::text),"
                        + " false) check ",
                "payout_item provider_read r to all using (reference ="
                        + " NULLIF(current_setting('app.payment_reference'::text, true), ''::text)) check ",
                "payout_batch due_work r to all using (kit.looks_for_work() AND"
                        + " (state = ANY (ARRAY['approved'::text, 'processing'::text]))) check ",
                "provider_event review_count r to all using ((outcome = 'review'::text) AND"
                        + " COALESCE((current_setting('app.reviews'::text, true) = 'all'::text), false)) check ");
    }

    @Override
    public Map<String, String> checkerViews() {
        return Map.of(
                "ledger_entry",
                "workspace_id uuid, id uuid, txn_id uuid, txn_kind text, source_type text, source_id uuid, idem_key text,"
                        + " account_id uuid, account_kind text, owner_id uuid, currency character(3), amount_minor bigint,"
                        + " account_version bigint, balance_after bigint, event_at timestamp with time zone,"
                        + " recorded_at timestamp with time zone",
                "payout_item",
                "workspace_id uuid, id uuid, batch_id uuid, creator_id uuid, amount_minor bigint, offset_minor bigint,"
                        + " currency character(3), provider text, reference text, provider_ref text, state text,"
                        + " created_at timestamp with time zone, updated_at timestamp with time zone");
    }

    private static String body() {
        return """
                {"name": "Spring launch %s", "brandId": "%s", "campaignId": "%s", "currency": "EUR",
                 "attributionModel": "code-first", "attributionWindowDays": 30, "holdDays": 14}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}
