package dev.lodestone.payout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PurseTest {
    private final UUID brand = new UUID(1, 1);
    private final Purse purse = new Purse(new UUID(2, 2), "EUR");
    private final Source source = new Source("earning", new UUID(3, 3), "key", Instant.EPOCH);

    @Test
    void an_earning_waits_in_pending_and_becomes_available() {
        Book book = empty();

        book.post(purse.earn(source, brand, eur(500)));
        book.post(purse.release(source, eur(500), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 500, in payout 0, debt 0");
    }

    @Test
    void a_take_back_beyond_what_is_available_becomes_debt() {
        Book book = holding(0, 300, 0, 0);

        book.post(purse.takeBack(PostingKind.CLAWED_BACK, source, brand, eur(500), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 0, in payout 0, debt -200");
    }

    @Test
    void a_later_earning_repays_debt_first() {
        Book book = holding(350, 0, 0, -200);

        book.post(purse.release(source, eur(350), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 150, in payout 0, debt 0");
    }

    @Test
    void an_earning_smaller_than_the_debt_only_shrinks_it() {
        Book book = holding(50, 0, 0, -200);

        book.post(purse.release(source, eur(50), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 0, in payout 0, debt -150");
    }

    @Test
    void a_payout_that_failed_repays_what_became_owed_meanwhile() {
        Book book = holding(0, 0, 400, -100);

        book.post(purse.unreserve(PostingKind.FAILED, source, eur(400), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 300, in payout 0, debt 0");
    }

    @Test
    void a_payment_returned_after_weeks_is_available_again() {
        Book book = holding(0, 0, 0, 0);

        book.post(purse.returned(source, "simulator", eur(400), book));

        assertThat(holdings(book)).isEqualTo("pending 0, available 400, in payout 0, debt 0");
    }

    @Test
    void more_than_is_available_cannot_be_reserved() {
        Book book = holding(0, 300, 0, 0);

        assertThatExceptionOfType(Book.OutOfBounds.class).isThrownBy(() -> book.post(purse.reserve(source, eur(301))));
        assertThat(book.entries()).isEmpty();
    }

    @Test
    void each_entry_states_the_balance_and_version_after_it() {
        Book book = holding(0, 300, 0, 0);

        book.post(purse.reserve(source, eur(100)));
        book.post(purse.pay(source, "simulator", eur(100)));

        assertThat(book.entries())
                .extracting(entry -> entry.leg().account().kind().label()
                        + entry.after()
                                .map(after -> " " + after.posted() + " v" + after.version())
                                .orElse(""))
                .containsExactly(
                        "creator:available 200 v1",
                        "creator:in_payout 100 v1",
                        "creator:in_payout 0 v2",
                        "provider:clearing");
    }

    private Book empty() {
        return holding(0, 0, 0, 0);
    }

    private Book holding(long pending, long available, long inPayout, long debt) {
        return new Book(new HashMap<>(Map.of(
                purse.pending(), new Balance(pending, 0),
                purse.available(), new Balance(available, 0),
                purse.inPayout(), new Balance(inPayout, 0),
                purse.debt(), new Balance(debt, 0))));
    }

    private String holdings(Book book) {
        return "pending " + book.balance(purse.pending()) + ", available " + book.balance(purse.available())
                + ", in payout " + book.balance(purse.inPayout()) + ", debt " + book.balance(purse.debt());
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
