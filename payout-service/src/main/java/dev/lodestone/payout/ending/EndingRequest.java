package dev.lodestone.payout.ending;

import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.payout.ItemState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PayoutEndingRequest", description = "How a payment ended, and how that is known.")
record EndingRequest(
        @NotNull @Pattern(regexp = "paid|failed") @Schema(description = "paid or failed", examples = "failed")
        String outcome,

        @Size(min = 1, max = 200)
        @Schema(description = "The provider's name for the payment; with paid, and only then", examples = "P-4711")
        @Nullable
        String providerRef,

        @Size(min = 1, max = 500)
        @Schema(
                description = "Why nothing was paid, shown to the creator; with failed, and only then",
                examples = "The account was closed.")
        @Nullable
        String reason,

        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "The evidence, for whoever confirms",
                examples = "Ticket 4711: the provider's support has no such payment; not on the bank's statement.")
        String note) {

    Ending.Claim claim() {
        ItemState said = ItemState.labelled(outcome);
        belongs(said == ItemState.PAID, providerRef, "/providerRef", "paid");
        belongs(said == ItemState.FAILED, reason, "/reason", "failed");
        return new Ending.Claim(said, Optional.ofNullable(providerRef), Optional.ofNullable(reason), note);
    }

    private static void belongs(boolean expected, @Nullable String text, String pointer, String outcome) {
        boolean fits = expected ? text != null && !text.isBlank() : text == null;
        if (!fits) {
            throw ProblemException.invalid(
                    FieldError.at(pointer, "outcome", "Say it with the outcome " + outcome + ", and only then."));
        }
    }
}
