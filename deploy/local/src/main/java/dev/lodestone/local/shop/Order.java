package dev.lodestone.local.shop;

import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of the shop's export. */
public record Order(
        String ref,
        long minutesBefore,
        int pick,
        Trace trace,
        long gross,
        long discount,
        long tax,
        long shipping,
        String currency,
        String customer) {

    public static Order of(CSVRecord row) {
        return new Order(
                row.get("orderRef"),
                Long.parseLong(row.get("minutesBeforeNow")),
                Integer.parseInt(row.get("creatorPick")),
                Trace.named(row.get("touch")),
                Long.parseLong(row.get("gross")),
                Long.parseLong(row.get("discount")),
                Long.parseLong(row.get("tax")),
                Long.parseLong(row.get("shipping")),
                row.get("currency"),
                row.get("customerRefHash"));
    }

    public long paid() {
        return gross - discount;
    }

    /** How the shop knows who sent the buyer. */
    enum Trace {
        CODE,
        CLICK,
        NONE,
        UNKNOWN_CODE;

        static Trace named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
