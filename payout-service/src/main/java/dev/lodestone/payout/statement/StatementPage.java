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
                description =
                        "No movement that was recorded before this time can appear any more, so a period that ends"
                                + " at or before it is final. It is a second ago as a rule, and longer while a transaction is open;"
                                + " all pages of a list tell that of the first.")
        Instant completeUntil) {
    static StatementPage of(Slice<StatementLine> slice, Instant completeUntil) {
        return new StatementPage(slice.data(), slice.nextCursor(), slice.hasMore(), completeUntil);
    }
}
