package dev.lodestone.local.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.shop.Order.Trace;
import dev.lodestone.local.shop.Recount.Purse;
import dev.lodestone.local.shop.Recount.Terms;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecountTest {
    private static final UUID CREATOR = new UUID(0, 1);
    private static final long DAY = 24 * 60;

    private final Recount recount = new Recount(new Terms(1200, 30, 7, 10_00));

    @Test
    void half_a_cent_goes_to_the_even_neighbour() {
        Recount tenth = new Recount(new Terms(1000, 30, 7, 10_00));
        tenth.reported(
                List.of(order("A-1", DAY, Trace.CODE, 1_05), order("A-2", DAY, Trace.CODE, 1_15)), List.of(CREATOR));

        assertThat(tenth.purses().get(CREATOR).earned()).isEqualTo(10 + 12);
    }

    @Test
    void a_repeat_a_late_code_and_an_order_of_nobody_earn_nothing() {
        Order order = order("A-1", 8 * DAY, Trace.CODE, 100_00);
        report(order, order, order("A-2", 31 * DAY, Trace.CODE, 100_00), order("A-3", DAY, Trace.NONE, 100_00));

        assertThat(purse()).isEqualTo(new Purse(12_00, 0, 12_00, 0, 0));
    }

    @Test
    void what_is_refunded_after_the_payment_is_owed() {
        report(order("A-1", 8 * DAY, Trace.CODE, 100_00), order("A-2", DAY, Trace.CODE, 50_00));
        recount.owesFee(CREATOR, 20_00);
        recount.approved();
        recount.paidOut(List.of(CREATOR));
        recount.refunded(new Refund("R-1", "A-1", 1, 50_00, "EUR", "damaged"));
        recount.refunded(new Refund("R-1", "A-1", 1, 50_00, "EUR", "damaged"));

        assertThat(purse()).isEqualTo(new Purse(38_00, 6_00, 6_00, -6_00, 32_00));
    }

    private void report(Order... orders) {
        recount.reported(List.of(orders), List.of(CREATOR));
    }

    private Purse purse() {
        return recount.purses().get(CREATOR);
    }

    private static Order order(String ref, long minutesBefore, Trace trace, long gross) {
        return new Order(ref, minutesBefore, 0, trace, gross, 0, 0, 0, "EUR", "c0ffee");
    }
}
