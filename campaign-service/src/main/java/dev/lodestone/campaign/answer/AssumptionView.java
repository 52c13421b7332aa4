package dev.lodestone.campaign.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that an answer stands on. */
@Schema(name = "MixAssumption")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssumptionView(
        String name,

        @Schema(description = "What was used") String value,

        @Schema(nullable = true, description = "One in ten lies below")
        String low,

        @Schema(nullable = true) String mid,

        @Schema(nullable = true, description = "One in ten lies above")
        String high,

        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String source,

        @Schema(nullable = true, description = "Year or years of the source")
        String asOf,

        @Schema(nullable = true, description = "True when the request said it")
        Boolean told) {

    public static String number(double value) {
        return new BigDecimal(value, MathContext.DECIMAL32).stripTrailingZeros().toPlainString();
    }

    public static AssumptionView plain(String name, String value) {
        return new AssumptionView(name, value, null, null, null, null, null, null, null);
    }
}
