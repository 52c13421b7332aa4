package dev.lodestone.payout.code;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Code", description = "A word that a buyer types at the shop, and that names one creator.")
record CodeView(
        UUID id,
        UUID programId,
        UUID creatorId,

        @Schema(nullable = true) @Nullable UUID collaborationId,

        @Schema(nullable = true) @Nullable String externalId,

        @Schema(examples = "MIA10") String code,

        Instant createdAt,

        @Schema(nullable = true, description = "From then on orders with this code count for nobody") @Nullable
        Instant endedAt) {

    static CodeView of(Code code) {
        return new CodeView(
                code.id(),
                code.programId(),
                code.creatorId(),
                code.collaborationId().orElse(null),
                code.externalId().orElse(null),
                code.code(),
                code.createdAt(),
                code.endedAt().orElse(null));
    }

    @Schema(name = "CodePage")
    record CodePage(
            List<CodeView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
