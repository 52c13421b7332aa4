package dev.lodestone.local.shop;

import static java.math.RoundingMode.HALF_EVEN;

import dev.lodestone.local.shop.Order.Trace;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The money of the journey, worked out a second time from the shop's files and the agreed terms alone. It shares no line
 * with payout-service: what both arrive at, to the cent, is not one mistake made twice.
 */
public final class Recount {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Terms terms;
    private final Map<String, Sale> sales = new LinkedHashMap<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private final Map<UUID, Account> accounts = new TreeMap<>();

    public record Terms(int commissionBasisPoints, int windowDays, int holdDays, long leastPayout) {}

    /** What a creator should have; {@code free} is below zero where more was taken back than was left. */
    public record Purse(long earned, long takenBack, long pending, long free, long paid) {}

    public Recount(Terms terms) {
        this.terms = terms;
    }

    public void owesFee(UUID creator, long fee) {
        Account account = account(creator);
        account.earned += fee;
        account.free += fee;
    }

    /** A line that repeats an order changes nothing. */
    public void reported(List<Order> orders, List<UUID> creators) {
        for (Order order : orders) {
            sales.computeIfAbsent(order.ref(), ref -> sale(order, creators.get(order.pick() % creators.size())));
        }
    }

    private Sale sale(Order order, UUID creator) {
        Sale sale = new Sale(order, creator, isAttributed(order) ? commission(order) : 0);
        account(creator).earned += sale.earned;
        return sale;
    }

    private boolean isAttributed(Order order) {
        return switch (order.trace()) {
            case CLICK -> true;
            case CODE -> order.minutesBefore() <= (long) terms.windowDays * MINUTES_OF_A_DAY;
            case NONE, UNKNOWN_CODE -> false;
        };
    }

    private long commission(Order order) {
        long net = order.paid() - order.tax() - order.shipping();
        return share(net, terms.commissionBasisPoints(), 10_000);
    }

    private static long share(long amount, long part, long whole) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, HALF_EVEN)
                .longValueExact();
    }

    /** Of an order that was reported; what is pending gives way first, what was released or paid is taken from the rest. */
    public void refunded(Refund refund) {
        if (refunds.putIfAbsent(refund.ref(), refund) != null) return;
        Sale sale = sales.get(refund.order());
        sale.refunded += refund.amount();
        long due = share(sale.earned, sale.refunded, sale.order.paid()) - sale.takenBack;
        sale.takenBack += due;
        Account account = account(sale.creator);
        account.takenBack += due;
        if (sale.released) account.free -= due;
    }

    /** All that was reported so far is approved; what is past its hold is free. An order with a click is as old as its click. */
    public void approved() {
        for (Sale sale : sales.values()) {
            boolean held = sale.order.trace() == Trace.CLICK
                    || sale.order.minutesBefore() < (long) terms.holdDays() * MINUTES_OF_A_DAY;
            if (held || sale.released) continue;
            sale.released = true;
            account(sale.creator).free += sale.earned - sale.takenBack;
        }
    }

    /** Whoever has an account to be paid to gets everything that is free, if it is worth a payment. */
    public void paidOut(List<UUID> payable) {
        for (UUID creator : payable) {
            Account account = account(creator);
            if (account.free < terms.leastPayout()) continue;
            account.paid += account.free;
            account.free = 0;
        }
    }

    public Map<UUID, Purse> purses() {
        Map<UUID, Purse> purses = new TreeMap<>();
        accounts.forEach((creator, account) -> purses.put(creator, account.purse()));
        return purses;
    }

    private Account account(UUID creator) {
        return accounts.computeIfAbsent(creator, unused -> new Account());
    }

    private static final class Sale {
        private final Order order;
        private final UUID creator;
        private final long earned;
        private long refunded;
        private long takenBack;
        private boolean released;

        Sale(Order order, UUID creator, long earned) {
            this.order = order;
            this.creator = creator;
            this.earned = earned;
        }
    }

    private static final class Account {
        private long earned;
        private long takenBack;
        private long free;
        private long paid;

        Purse purse() {
            return new Purse(earned, takenBack, earned - takenBack - free - paid, free, paid);
        }
    }
}
