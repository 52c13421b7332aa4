package dev.lodestone.payout.provider;

/** What a provider's word about one payment amounts to. Silence, a fault of theirs or an unreadable text is no word. */
public sealed interface Answer {
    /** The provider has the payment under this name of its own. */
    record Accepted(String providerRef, boolean paid) implements Answer {}

    /** The provider's business rules said no: nothing was and nothing will be paid. */
    record Refused(int status, String reason) implements Answer {}

    /** The provider has never heard of it; said by a look-up only. */
    record Absent() implements Answer {}

    /** Paid or not paid: nobody here can tell. */
    record Unclear(String why) implements Answer {}
}
