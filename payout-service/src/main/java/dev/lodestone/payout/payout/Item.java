package dev.lodestone.payout.payout;

import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.earning.ItemMoney.Payment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The payment to one creator within a batch. */
public record Item(
        UUID id,
        UUID batchId,
        UUID creatorId,
        Money amount,
        Money offset,
        UUID destinationId,
        String provider,
        String reference,
        Optional<String> providerRef,
        ItemState state,
        Optional<String> reason,
        Optional<Instant> toldAt,
        int checks,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** The reference is the id itself, short enough for every payment network, which allow 35 characters. */
    public static Item reserved(
            UUID id,
            UUID batchId,
            UUID creatorId,
            Money amount,
            Money offset,
            UUID destinationId,
            String provider,
            Instant now) {
        return new Item(
                id,
                batchId,
                creatorId,
                amount,
                offset,
                destinationId,
                provider,
                id.toString().replace("-", ""),
                Optional.empty(),
                ItemState.RESERVED,
                Optional.empty(),
                Optional.empty(),
                0,
                now,
                now,
                1);
    }

    /** What the money of this payment is about. */
    public Payment payment(List<UUID> earnings) {
        return new Payment(id, creatorId, amount, provider, earnings);
    }
}
