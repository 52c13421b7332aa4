package dev.lodestone.creator.tier;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TierBoundsRequest",
        description = "Each tier begins above the one before it.",
        examples = "{\"nano\": 1000, \"micro\": 10000, \"mid\": 100000, \"macro\": 500000, \"mega\": 1000000}")
record TierBoundsRequest(
        @NotNull @Positive @Max(LARGEST) Long nano,
        @NotNull @Positive @Max(LARGEST) Long micro,
        @NotNull @Positive @Max(LARGEST) Long mid,
        @NotNull @Positive @Max(LARGEST) Long macro,
        @NotNull @Positive @Max(LARGEST) Long mega) {
    private static final long LARGEST = 2_000_000_000L;

    TierBounds toBounds() {
        TierBounds.firstOutOfOrder(nano, micro, mid, macro, mega).ifPresent(tier -> {
            String message = "Must be above the bound of the tier before it.";
            throw ProblemException.invalid(FieldError.at("/" + tier.code(), "order", message));
        });
        return new TierBounds(nano, micro, mid, macro, mega);
    }
}
