package dev.lodestone.payout.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts one transaction holds under lock, and the postings it makes against them, in order. */
public final class Book {
    private final Map<Account, Balance> balances;
    private final List<Posting> postings = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Account> touched = new LinkedHashSet<>();

    public Book(Map<Account, Balance> locked) {
        balances = new HashMap<>(locked);
    }

    public long balance(Account account) {
        return locked(account).posted();
    }

    public Balance after(Account account) {
        return locked(account);
    }

    /** Fails as a whole, before anything of the posting is kept, when an account would leave its bounds. */
    public void post(Posting posting) {
        for (Leg leg : posting.legs()) {
            if (leg.account().kind().materialized()) check(leg);
        }
        for (Leg leg : posting.legs()) {
            entries.add(new Entry(posting, leg, apply(leg)));
        }
        postings.add(posting);
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Set<Account> touched() {
        return Set.copyOf(touched);
    }

    private void check(Leg leg) {
        long after = Math.addExact(locked(leg.account()).posted(), leg.amount());
        if (!leg.account().kind().allows(after)) throw new OutOfBounds(leg.account(), after);
    }

    private Optional<Balance> apply(Leg leg) {
        if (!leg.account().kind().materialized()) return Optional.empty();
        touched.add(leg.account());
        return Optional.of(balances.merge(leg.account(), Balance.EMPTY, (old, unused) -> old.plus(leg.amount())));
    }

    private Balance locked(Account account) {
        Balance balance = balances.get(account);
        if (balance == null) throw new IllegalStateException("Not locked: " + account);
        return balance;
    }

    /** Two callers reached for the same money, or a rule is wrong; either way the transaction must not go on. */
    public static final class OutOfBounds extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfBounds(Account account, long balance) {
            super(account.kind().label() + " would hold " + balance + " " + account.currency());
        }
    }
}
