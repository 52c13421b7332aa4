package dev.lodestone.payout.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lodestone.kit.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final Account brand = Account.accrued(new UUID(1, 1), "EUR");
    private final Account pending = Account.pending(new UUID(2, 2), "EUR");
    private final Account debt = Account.debt(new UUID(2, 2), "EUR");
    private final Source source = new Source("earning", new UUID(3, 3), "key", Instant.EPOCH);

    @Test
    void sums_to_zero_whatever_was_moved() {
        Posting posting = Posting.of(PostingKind.EARNED, source)
                .move(eur(700), brand, pending)
                .move(eur(33), pending, debt)
                .build();

        assertThat(posting.legs()).containsExactly(new Leg(brand, -700), new Leg(pending, 667), new Leg(debt, 33));
        assertThat(posting.legs().stream().mapToLong(Leg::amount).sum()).isZero();
    }

    @Test
    void leaves_out_a_part_that_moves_nothing() {
        Posting posting = Posting.of(PostingKind.RELEASED, source)
                .move(eur(0), pending, debt)
                .move(eur(5), brand, pending)
                .build();

        assertThat(posting.legs()).hasSize(2);
    }

    @Test
    void refuses_to_move_nothing_at_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.of(PostingKind.EARNED, source).build());
    }

    @Test
    void refuses_a_negative_amount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.of(PostingKind.EARNED, source).move(eur(-1), brand, pending));
    }

    @Test
    void refuses_to_cross_currencies() {
        Account dollars = Account.pending(new UUID(2, 2), "USD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posting.of(PostingKind.EARNED, source).move(eur(1), brand, dollars));
    }

    @Test
    void gives_an_account_the_same_id_each_time_and_another_one_in_another_workspace() {
        UUID workspace = new UUID(9, 9);

        assertThat(brand.id(workspace))
                .isEqualTo(Account.accrued(new UUID(1, 1), "EUR").id(workspace));
        assertThat(brand.id(workspace)).isNotEqualTo(brand.id(new UUID(9, 8)));
        assertThat(pending.id(workspace)).isNotEqualTo(debt.id(workspace));
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
