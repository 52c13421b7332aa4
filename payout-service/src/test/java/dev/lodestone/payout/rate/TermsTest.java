package dev.lodestone.payout.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void a_share_is_rounded_once_and_half_to_even() {
        Terms half = new Terms.Share(500_000, Optional.empty(), Rounding.HALF_EVEN);

        assertThat(half.quote(eur(1)).amount()).isEqualTo(eur(0));
        assertThat(half.quote(eur(3)).amount()).isEqualTo(eur(2));
        assertThat(half.quote(eur(5)).amount()).isEqualTo(eur(2));
        assertThat(half.quote(eur(7)).amount()).isEqualTo(eur(4));
    }

    @Test
    void a_share_may_be_floored_instead() {
        Terms floored = new Terms.Share(500_000, Optional.empty(), Rounding.FLOOR);

        assertThat(floored.quote(eur(3)).amount()).isEqualTo(eur(1));
    }

    @Test
    void what_rounding_took_or_added_is_kept_in_millionths() {
        Terms third = new Terms.Share(333_333, Optional.empty(), Rounding.HALF_EVEN);

        assertThat(third.quote(eur(1)).remainderMillionths()).isEqualTo(333_333);
        assertThat(third.quote(eur(2)).remainderMillionths()).isEqualTo(666_666 - 1_000_000);
    }

    @Test
    void basis_points_are_hundredths_of_a_percent() {
        assertThat(Terms.Share.ofBasisPoints(1_250).quote(eur(80_00)).amount()).isEqualTo(eur(10_00));
    }

    @Test
    void a_cap_applies_after_rounding() {
        Terms capped = new Terms.Share(100_000, Optional.of(eur(5)), Rounding.HALF_EVEN);

        assertThat(capped.quote(eur(50)).capped()).isFalse();
        assertThat(capped.quote(eur(56))).isEqualTo(new Terms.Quote(eur(5), -400_000, true));
    }

    @Test
    void the_largest_amounts_do_not_overflow() {
        assertThat(Terms.Share.ofBasisPoints(10_000).quote(eur(Long.MAX_VALUE)).amount())
                .isEqualTo(eur(Long.MAX_VALUE));
    }

    @Test
    void a_flat_sum_does_not_depend_on_the_order() {
        assertThat(new Terms.Flat(eur(300)).quote(eur(1)).amount()).isEqualTo(eur(300));
    }

    @Test
    void the_base_is_what_the_brand_keeps() {
        NetBase base =
                NetBase.of(eur(119_00), Optional.of(eur(10_00)), Optional.of(eur(17_00)), Optional.of(eur(4_90)));

        assertThat(base.amount()).contains(eur(87_10));
    }

    @Test
    void deductions_above_the_gross_amount_leave_no_base() {
        assertThat(NetBase.of(eur(10), Optional.of(eur(11)), Optional.empty(), Optional.empty())
                        .amount())
                .isEmpty();
    }

    private static Money eur(long amount) {
        return Money.of(amount, "EUR");
    }
}
