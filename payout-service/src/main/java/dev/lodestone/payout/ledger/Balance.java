package dev.lodestone.payout.ledger;

/** What an account holds and how many entries made it so. */
public record Balance(long posted, long version) {
    public static final Balance EMPTY = new Balance(0, 0);

    Balance plus(long amount) {
        return new Balance(Math.addExact(posted, amount), version + 1);
    }
}
