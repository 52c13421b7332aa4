package dev.lodestone.campaign.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.campaign.mix.prior.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that an answer stands on. */
@Schema(name = "MixAssumption")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssumptionView(
        String name,

        @Schema(description = "What was used") String value,

        @Schema(nullable = true, description = "One in ten lies below") @Nullable
        String low,

        @Schema(nullable = true) @Nullable String mid,

        @Schema(nullable = true, description = "One in ten lies above") @Nullable
        String high,

        @Schema(nullable = true) @Nullable String unit,
        @Schema(nullable = true) @Nullable String source,

        @Schema(nullable = true, description = "Year or years of the source") @Nullable
        String asOf,

        @Schema(nullable = true, description = "True when the request said it") @Nullable
        Boolean told) {
    /** As a source. */
    static final String THE_REQUEST = "the request";

    /** Enough for every amount that may be told; more would show what rounding left of what was reckoned. */
    private static final MathContext DIGITS = new MathContext(15);

    public static String number(double value) {
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }

    /** By the request, and not a guess. */
    public static AssumptionView told(String name, String value, @Nullable String unit) {
        return new AssumptionView(name, value, null, null, null, unit, THE_REQUEST, null, true);
    }

    /** One that nobody knows exactly, whoever says so. */
    public static AssumptionView range(
            String name, Estimate range, String unit, String source, String asOf, boolean isTold) {
        return new AssumptionView(
                name,
                number(range.mid()),
                number(range.low()),
                number(range.mid()),
                number(range.high()),
                unit,
                isTold ? THE_REQUEST : source,
                isTold ? null : asOf,
                isTold);
    }

    /** {@code unit}: of what, and what they were taken for. */
    public static AssumptionView counted(String name, long count, String unit) {
        return new AssumptionView(name, Long.toString(count), null, null, null, unit, null, null, null);
    }

    public static AssumptionView plain(String name, String value) {
        return new AssumptionView(name, value, null, null, null, null, null, null, null);
    }
}
