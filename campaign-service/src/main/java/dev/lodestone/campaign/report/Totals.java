package dev.lodestone.campaign.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a group of collaborations brought and cost, in minor units of the campaign's currency. Reach is the sum over posts,
 * since nobody tells us who saw two of them. Sales are absent while payout-service is away.
 */
record Totals(
        int creators, long posts, long reach, long impressions, long engagements, long fees, Optional<Sales> sales) {

    record Sales(long clicks, long conversions, long revenue, long refunded, long commission) {
        Sales plus(Sales other) {
            return new Sales(
                    Math.addExact(clicks, other.clicks),
                    Math.addExact(conversions, other.conversions),
                    Math.addExact(revenue, other.revenue),
                    Math.addExact(refunded, other.refunded),
                    Math.addExact(commission, other.commission));
        }
    }

    static Totals none(boolean withSales) {
        return new Totals(0, 0, 0, 0, 0, 0, withSales ? Optional.of(new Sales(0, 0, 0, 0, 0)) : Optional.empty());
    }

    Totals plus(Work work, Optional<Sales> sold) {
        return new Totals(
                work.isCalledOff() ? creators : Math.addExact(creators, 1),
                Math.addExact(posts, work.posts()),
                Math.addExact(reach, work.reach()),
                Math.addExact(impressions, work.impressions()),
                Math.addExact(engagements, work.engagements()),
                Math.addExact(fees, work.fee()),
                sales.map(so -> sold.map(so::plus).orElse(so)));
    }

    /** Sales that no work here accounts for; nothing changes while sales are not known. */
    Totals plus(Sales sold) {
        return new Totals(creators, posts, reach, impressions, engagements, fees, sales.map(so -> so.plus(sold)));
    }

    /** Nothing was done or sold. */
    boolean isNothing() {
        return equals(none(sales.isPresent()));
    }

    /** Fees of live work and commissions on what was not refunded. */
    Optional<Long> spend() {
        return sales.map(sold -> Math.addExact(fees, sold.commission()));
    }

    /** (net revenue - spend) / spend, on revenue and not on profit; empty without spend or without sales data. */
    Optional<BigDecimal> roi() {
        return sales.flatMap(sold -> spend().filter(spent -> spent > 0)
                .map(spent -> ratio(sold.revenue() - sold.refunded() - spent, spent)));
    }

    static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_EVEN);
    }
}
