package dev.lodestone.local.shop;

import org.apache.commons.csv.CSVRecord;

/** One line of the shop's list of refunds. */
public record Refund(String ref, String order, long minutesBefore, long amount, String currency, String reason) {
    public static Refund of(CSVRecord row) {
        return new Refund(
                row.get("refundRef"),
                row.get("orderRef"),
                Long.parseLong(row.get("minutesBeforeNow")),
                Long.parseLong(row.get("amount")),
                row.get("currency"),
                row.get("reason"));
    }
}
