package dev.lodestone.kit.money;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exact amount in the minor units of its currency; never a float, never two currencies in one sum. */
@Schema(
        name = "Money",
        description = "An exact amount of money in minor units.",
        examples = "{\"amount\": 125000, \"currency\": \"EUR\"}")
public record Money(
        @Min(-Money.LARGEST)
        @Max(Money.LARGEST)
        @Schema(
                required = true,
                description = "Minor units of the currency, e.g. cents",
                examples = "125000",
                format = "int64")
        long amount,

        @NotNull
        @Pattern(regexp = "[A-Z]{3}", message = "must be a three-letter ISO 4217 code")
        @Schema(required = true, description = "ISO 4217 code", examples = "EUR", pattern = "[A-Z]{3}", maxLength = 3)
        String currency)
        implements Comparable<Money> {

    /** The largest whole number that every JSON reader keeps exact; a thousand of them still fit into a sum. */
    static final long LARGEST = 9_007_199_254_740_991L;

    public static Money of(long amount, String currency) {
        return new Money(amount, currency);
    }

    /** As problem details quote it. */
    @Override
    public String toString() {
        return amount + " " + currency + " (minor units)";
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, inSameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, inSameCurrency(other)), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amount, factor), currency);
    }

    @JsonIgnore
    public boolean isNegative() {
        return amount < 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(amount, inSameCurrency(other));
    }

    private long inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other.amount;
    }
}
