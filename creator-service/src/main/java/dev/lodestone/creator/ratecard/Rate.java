package dev.lodestone.creator.ratecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.kit.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a creator asks for one deliverable on one platform. */
@Schema(
        name = "Rate",
        examples =
                "{\"platform\": \"instagram\", \"deliverable\": \"post\", \"fee\": {\"amount\": 25000, \"currency\": \"EUR\"}}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rate(
        @NotNull @Schema(required = true) Platform platform,
        @NotNull @Schema(required = true) Deliverable deliverable,
        @NotNull @Valid @Schema(required = true) Money fee,

        @Schema(description = "Last day on which the price holds; absent when open") @Nullable
        LocalDate validUntil) {}
