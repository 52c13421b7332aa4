package dev.lodestone.payout.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookPropertyTest {
    private final UUID brand = new UUID(1, 1);
    private final Purse purse = new Purse(new UUID(2, 2), "EUR");

    @Test
    void random_movements_never_break_a_bound_and_always_sum_to_zero() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Book book = fresh();
        int refused = 0;

        for (int step = 0; step < 20_000; step++) {
            try {
                book.post(randomPosting(random, book, step));
            } catch (Book.OutOfBounds outOfBounds) {
                refused++;
            }
            purse.accounts()
                    .forEach(account -> assertThat(account.kind().allows(book.balance(account)))
                            .as("seed %d: %s", seed, account)
                            .isTrue());
        }

        assertThat(refused).as("seed %d reached the bounds", seed).isPositive();
        assertThat(book.entries().stream()
                        .mapToLong(entry -> entry.leg().amount())
                        .sum())
                .as("seed %d", seed)
                .isZero();
        purse.accounts()
                .forEach(account -> assertThat(sum(book, account))
                        .as("seed %d: %s equals its history", seed, account)
                        .isEqualTo(book.balance(account)));
    }

    private Posting randomPosting(Random random, Book book, int step) {
        Source source = new Source("test", new UUID(0, step), "key " + step, Instant.EPOCH);
        Money amount = Money.of(1 + random.nextInt(1_000), "EUR");
        return switch (random.nextInt(7)) {
            case 0 -> purse.earn(source, brand, amount);
            case 1 -> purse.release(source, amount, book);
            case 2 -> purse.giveUpPending(PostingKind.REVERSED, source, brand, amount);
            case 3 -> purse.takeBack(PostingKind.CLAWED_BACK, source, brand, amount, book);
            case 4 -> purse.reserve(source, amount);
            case 5 -> purse.pay(source, "simulator", amount);
            default -> purse.unreserve(PostingKind.FAILED, source, amount, book);
        };
    }

    private Book fresh() {
        Map<Account, Balance> balances = new HashMap<>();
        purse.accounts().forEach(account -> balances.put(account, Balance.EMPTY));
        return new Book(balances);
    }

    private static long sum(Book book, Account account) {
        return book.entries().stream()
                .map(Entry::leg)
                .filter(leg -> leg.account().equals(account))
                .mapToLong(Leg::amount)
                .sum();
    }
}
