package dev.lodestone.payout.ledger;

import dev.lodestone.kit.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A movement of money that sums to zero because it can only be built from moves between two accounts. */
public final class Posting {
    private final PostingKind kind;
    private final Source source;
    private final List<Leg> legs;

    private Posting(PostingKind kind, Source source, List<Leg> legs) {
        this.kind = kind;
        this.source = source;
        this.legs = List.copyOf(legs);
    }

    public PostingKind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    public List<Leg> legs() {
        return legs;
    }

    public static Builder of(PostingKind kind, Source source) {
        return new Builder(kind, source);
    }

    public static final class Builder {
        private final PostingKind kind;
        private final Source source;
        private final Map<Account, Long> totals = new LinkedHashMap<>();

        private Builder(PostingKind kind, Source source) {
            this.kind = kind;
            this.source = source;
        }

        /** Nothing to move is no move, so that callers need no branch for an empty part. */
        public Builder move(Money amount, Account from, Account to) {
            if (amount.isNegative()) throw new IllegalArgumentException("A move is never negative: turn it around");
            if (from.equals(to)) throw new IllegalArgumentException("A move needs two accounts");
            if (!from.currency().equals(amount.currency()) || !to.currency().equals(amount.currency())) {
                throw new IllegalArgumentException("A move stays within one currency");
            }
            if (amount.isZero()) return this;
            totals.merge(from, Math.negateExact(amount.amount()), Math::addExact);
            totals.merge(to, amount.amount(), Math::addExact);
            return this;
        }

        public Posting build() {
            List<Leg> legs = new ArrayList<>();
            totals.forEach((account, amount) -> {
                if (amount != 0) legs.add(new Leg(account, amount));
            });
            if (legs.isEmpty()) throw new IllegalArgumentException("A posting moves something");
            return new Posting(kind, source, legs);
        }
    }
}
