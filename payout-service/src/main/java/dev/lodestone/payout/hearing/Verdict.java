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
        if (told == item.state() || isLessThanKnown(item.state(), told)) return new NoChange();
        boolean overtaken = item.toldAt().filter(event.occurredAt()::isBefore).isPresent();
        boolean possible = item.state().mayBecome(told);
        // An older return of what is paid may be of an earlier try, or the truth: the money does not move for a guess.
        if (overtaken) return possible && item.state().isFinal() ? new Review() : new NoChange();
        return possible
                ? new Apply(Move.to(told)
                        .named(event.providerRef())
                        .toldAt(event.occurredAt())
                        .because(event.reason().orElse(null)))
                : new Review();
    }

    /** A provider that answers at once may announce afterwards that it has taken the payment on. */
    private static boolean isLessThanKnown(ItemState known, ItemState told) {
        return known == ItemState.PAID && told == ItemState.SUBMITTED;
    }
}
