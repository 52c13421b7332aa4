package dev.lodestone.payout.program;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Program", description = "How orders are attributed and how long their commissions wait.")
record ProgramView(
        UUID id,
        @Schema(nullable = true) @Nullable UUID campaignId,
        UUID brandId,
        String name,
        @Schema(examples = "EUR") String currency,
        @Schema(examples = "code-first") String attributionModel,
        int attributionWindowDays,
        int holdDays,
        Instant createdAt) {

    static ProgramView of(Program program) {
        return new ProgramView(
                program.id(),
                program.campaignId().orElse(null),
                program.brandId(),
                program.name(),
                program.currency(),
                program.attributionModel().label(),
                program.attributionWindowDays(),
                program.holdDays(),
                program.createdAt());
    }

    @Schema(name = "ProgramPage")
    record ProgramPage(
            List<ProgramView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
