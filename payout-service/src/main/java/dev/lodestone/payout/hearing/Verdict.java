package dev.lodestone.payout.hearing;

import dev.lodestone.payout.payout.Item;
import dev.lodestone.payout.payout.ItemState;
import dev.lodestone.payout.payout.Move;

/** What a provider's word does to a payment: nothing is ever forced against the table of states. */
sealed interface Verdict {
    /** It happened as told. */
    record Apply(Move move) implements Verdict {}

    /** Known already, or overtaken by what happened later. */
    record NoChange() implements Verdict {}

    /** It does not fit what we know: a person has to look. */
    record Review() implements Verdict {}

    static Verdict on(Item item, ProviderEvent event) {
        boolean sameMoney = event.amount().equals(item.amount());
        boolean sameName = item.providerRef().map(event.providerRef()::equals).orElse(true);
        if (!sameMoney || !sameName || event.state().isEmpty()) return new Review();
        ItemState told = event.state().get();
        if (told == item.state()) return new NoChange();
        if (item.state().mayBecome(told)) {
            return new Apply(Move.to(told)
                    .named(event.providerRef())
                    .toldAt(event.occurredAt())
                    .because(event.reason().orElse(null)));
        }
        boolean overtaken = item.toldAt().filter(event.occurredAt()::isBefore).isPresent();
        return overtaken ? new NoChange() : new Review();
    }
}
