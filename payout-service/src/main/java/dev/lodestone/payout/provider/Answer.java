package dev.lodestone.payout.provider;

import java.util.Optional;

/** What a provider's word about one payment amounts to. Silence, a fault of theirs or an unreadable text is no word. */
public sealed interface Answer {
    /** The provider has the payment under this name of its own. */
    record Accepted(String providerRef, boolean paid) implements Answer {}

    /** The provider's business rules said no: nothing was and nothing will be paid. */
    record Refused(int status, String reason) implements Answer {}

    /** What became of a payment that the provider has: unclaimed, on-hold, failed or returned; said by a look-up only. */
    record Told(String providerRef, String status, Optional<String> reason) implements Answer {}

    /** The provider has never heard of it; said by a look-up only. */
    record Absent() implements Answer {}

    /** Paid or not paid: nobody here can tell. */
    record Unclear(String why) implements Answer {}
}
