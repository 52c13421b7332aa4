package dev.lodestone.payout.statement;

import dev.lodestone.kit.page.Slice;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "StatementPage")
record StatementPage(
        List<StatementLine> data,
        @Schema(nullable = true) @Nullable String nextCursor,
        boolean hasMore,

        @Schema(
                description = "Everything that was recorded before this time is shown by now, a moment ago as a rule: a"
                        + " period that ends at or before it is final. Among later lines another may still appear, so ask"
                        + " for those again from here.")
        Instant completeUntil) {
    static StatementPage of(Slice<StatementLine> slice, Instant completeUntil) {
        return new StatementPage(slice.data(), slice.nextCursor(), slice.hasMore(), completeUntil);
    }
}
