package dev.lodestone.payout.terms;

import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.kit.money.Money;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.UUID;

/** The part of campaign-service's events that money depends on. */
final class AgreedTerms {
    private AgreedTerms() {}

    record Opened(UUID campaignId, UUID brandId, String name, String currency, int windowDays, int holdDays) {
        static Opened of(FeedEvent event) {
            JsonObject data = event.data();
            return new Opened(
                    uuid(data, "campaignId"),
                    uuid(data, "brandId"),
                    data.getString("name"),
                    data.getString("currency"),
                    data.getInteger("attributionWindowDays"),
                    data.getInteger("holdDays"));
        }
    }

    record Accepted(
            UUID collaborationId,
            UUID campaignId,
            UUID creatorId,
            int commissionBasisPoints,
            int holdDays,
            Optional<String> landingUrl) {
        static Accepted of(FeedEvent event) {
            JsonObject data = event.data();
            return new Accepted(
                    uuid(data, "collaborationId"),
                    uuid(data, "campaignId"),
                    uuid(data, "creatorId"),
                    data.getInteger("commissionBasisPoints"),
                    data.getInteger("holdDays"),
                    Optional.ofNullable(data.getString("landingUrl")));
        }
    }

    record Published(UUID collaborationId, UUID campaignId, UUID creatorId, Money fee) {
        static Published of(FeedEvent event) {
            JsonObject data = event.data();
            JsonObject fee = data.getJsonObject("fee");
            return new Published(
                    uuid(data, "collaborationId"),
                    uuid(data, "campaignId"),
                    uuid(data, "creatorId"),
                    Money.of(fee.getLong("amount"), fee.getString("currency")));
        }
    }

    record Cancelled(UUID collaborationId, UUID campaignId, UUID creatorId) {
        static Cancelled of(FeedEvent event) {
            JsonObject data = event.data();
            return new Cancelled(uuid(data, "collaborationId"), uuid(data, "campaignId"), uuid(data, "creatorId"));
        }
    }

    static UUID campaign(FeedEvent event) {
        return uuid(event.data(), "campaignId");
    }

    private static UUID uuid(JsonObject data, String name) {
        return UUID.fromString(data.getString(name));
    }
}
