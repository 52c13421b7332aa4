package dev.lodestone.payout.code;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CodeRequest")
record CodeRequest(
        @NotNull UUID programId,
        @NotNull UUID creatorId,

        @Size(min = 1, max = 200)
        @Schema(
                description = "Your own name for the code: a second request with it finds the same code",
                examples = "spring-mia")
        @Nullable
        String externalId,

        @Pattern(regexp = "[A-Za-z0-9_-]{3,40}")
        @Schema(description = "What buyers type, in any case; made up when absent", examples = "MIA10")
        @Nullable
        String code) {

    Code.Draft toDraft() {
        return new Code.Draft(
                programId,
                creatorId,
                Optional.empty(),
                Optional.ofNullable(externalId),
                Optional.ofNullable(code).map(typed -> new CodeName(programId, typed).code()));
    }
}
