package dev.lodestone.payout.destination;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PayoutDestinationRequest")
record DestinationRequest(
        @NotNull UUID creatorId,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency,

        @NotNull @Size(min = 1, max = 40) @Schema(description = "A configured payment provider", examples = "simulator")
        String provider,

        @NotNull
        @Pattern(regexp = "[\\x21-\\x7e]{4,128}")
        @Schema(
                description =
                        "The account as the provider names it, e.g. an IBAN; kept encrypted and never shown again",
                examples = "DE02120300000000202051",
                writeOnly = true)
        String account) {

    String ending() {
        return account.length() < 8 ? "" : account.substring(account.length() - 4);
    }

    /** Keeps the account out of logs. */
    @Override
    public String toString() {
        return "PayoutDestinationRequest of " + creatorId;
    }
}
