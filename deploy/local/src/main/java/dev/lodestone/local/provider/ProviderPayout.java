package dev.lodestone.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One payout as the provider knows it; {@code reference} is the caller's key, so a repeat finds the first one. */
record ProviderPayout(String reference, String providerRef, long amount, String currency, String destination) {

    static ProviderPayout of(JsonNode order, String providerRef) {
        return new ProviderPayout(
                order.path("reference").asText(),
                providerRef,
                order.path("amount").asLong(),
                order.path("currency").asText(),
                order.path("destination").asText());
    }

    static boolean isComplete(JsonNode order) {
        return !order.path("reference").asText().isBlank()
                && order.path("amount").canConvertToLong()
                && order.path("amount").asLong() > 0
                && order.path("currency").asText().length() == 3
                && !order.path("destination").asText().isBlank();
    }

    boolean sameOrder(ProviderPayout other) {
        return amount == other.amount && currency.equals(other.currency) && destination.equals(other.destination);
    }

    ObjectNode json(String status) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("reference", reference)
                .put("providerRef", providerRef)
                .put("status", status)
                .put("amount", amount)
                .put("currency", currency);
    }
}
