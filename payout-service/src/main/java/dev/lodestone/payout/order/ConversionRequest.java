package dev.lodestone.payout.order;

import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConversionRequest", description = "An order, lead or sign-up as the shop saw it.")
public record ConversionRequest(
        @NotNull UUID programId,

        @Pattern(regexp = "sale|lead|signup") @Schema(defaultValue = "sale") @Nullable
        String kind,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The shop's own id; with program and kind it names the order", examples = "order-10045")
        String externalRef,

        @NotNull Instant occurredAt,

        @Size(max = 500) @Schema(description = "Value of `ldst` that the landing page got") @Nullable
        String clickToken,

        @Size(max = 40) @Schema(description = "The code that the buyer typed") @Nullable
        String code,

        @NotNull
        @Valid
        @Schema(
                description =
                        "What the order came to before the discount, tax and shipping included; the buyer paid this less the discount")
        Money gross,

        @Valid @Nullable Money discount,
        @Valid @Nullable Money tax,
        @Valid @Nullable Money shipping,
        @Size(max = 200) @Nullable List<@NotNull @Valid Item> items,

        @Size(max = 128) @Schema(description = "A hash; never a name or an address") @Nullable
        String customerRefHash,

        @Size(max = 20) @Nullable Map<@NotBlank @Size(max = 40) String, @Size(max = 500) String> metadata) {

    @Schema(name = "ConversionItem")
    public record Item(
            @NotBlank @Size(max = 100) String sku,
            @Size(max = 100) @Nullable String category,
            @Min(1) @Max(1_000_000) int quantity,
            @NotNull @Valid Money amount) {}

    /** What is kept beside the amounts, as it was sent. */
    public record Extras(
            @Nullable List<Item> items,
            @Nullable String customerRefHash,
            @Nullable Map<String, String> metadata) {
        public static Extras of(ConversionRequest request) {
            return new Extras(request.items, request.customerRefHash, request.metadata);
        }
    }

    public String kindOrSale() {
        return kind == null ? "sale" : kind;
    }
}
