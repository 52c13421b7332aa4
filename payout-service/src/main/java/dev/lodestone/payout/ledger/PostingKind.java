package dev.lodestone.payout.ledger;

/** Why money moved; one constant per row of the posting table. */
public enum PostingKind {
    EARNED,
    RELEASED,
    REJECTED,
    REVERSED,
    CLAWED_BACK,
    RESERVED,
    PAID,
    FAILED,
    CANCELED,
    RETURNED;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
