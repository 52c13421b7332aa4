package dev.lodestone.payout.ledger;

/** One side of a posting; a positive amount enters the account. */
public record Leg(Account account, long amount) {
    public Leg {
        if (amount == 0) throw new IllegalArgumentException("A leg moves something");
    }
}
