package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.payout.batch.FindCandidates.Found;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.earning.Due;
import dev.lodestone.payout.earning.ItemMoney;
import dev.lodestone.payout.earning.ItemMoney.Payment;
import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.Items;
import dev.lodestone.payout.payout.Items.Part;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a payment of each candidate that a batch includes: items, parts, earnings and ledger, a statement for all. */
@ApplicationScoped
class Reserve {
    private final Items items;
    private final ItemMoney money;
    private final Ids ids;

    Reserve(Items items, ItemMoney money, Ids ids) {
        this.items = items;
        this.money = money;
        this.ids = ids;
    }

    Uni<Void> in(Tx tx, Batch batch, Found found) {
        Map<Item, Candidate> payments = new LinkedHashMap<>();
        batch.candidates().stream()
                .filter(Candidate::included)
                .forEach(candidate ->
                        payments.put(item(tx, batch, candidate, destination(found, candidate)), candidate));
        return items.insert(tx, batch.id(), batch.terms().currency(), List.copyOf(payments.keySet()))
                .chain(() -> items.insertParts(tx, parts(payments)))
                .chain(() -> money.reserve(tx, payments(payments)));
    }

    /** Who has none is no candidate for a payment. */
    private static Destination destination(Found found, Candidate candidate) {
        return Optional.ofNullable(found.destinations().get(candidate.creatorId()))
                .orElseThrow();
    }

    private Item item(Tx tx, Batch batch, Candidate candidate, Destination destination) {
        String currency = batch.terms().currency();
        return Item.reserved(
                ids.next(),
                batch.id(),
                candidate.creatorId(),
                Money.of(candidate.amount(), currency),
                Money.of(candidate.offset(), currency),
                destination.id(),
                destination.provider(),
                tx.now());
    }

    private static List<Part> parts(Map<Item, Candidate> payments) {
        return payments.entrySet().stream()
                .flatMap(payment -> payment.getValue().parts().stream()
                        .map(part -> new Part(payment.getKey().id(), part.earningId(), part.amount())))
                .toList();
    }

    private static List<Payment> payments(Map<Item, Candidate> payments) {
        return payments.entrySet().stream()
                .map(payment -> payment.getKey().payment(earnings(payment.getValue())))
                .toList();
    }

    private static List<UUID> earnings(Candidate candidate) {
        return candidate.parts().stream().map(Due.Part::earningId).toList();
    }
}
