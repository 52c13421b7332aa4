package dev.lodestone.payout.destination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PayoutHoldRequest")
record HoldRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "The name on the account differs.")
        String reason) {}
