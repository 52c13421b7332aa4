package dev.lodestone.creator.account;

import dev.lodestone.creator.metric.EngagementRate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Account", description = "One account of a creator on one platform, with its newest figures.")
public record AccountView(
        UUID id,
        Platform platform,
        String platformId,
        String handle,
        @Schema(format = "int64") long followers,

        @Schema(nullable = true, description = "Basis points") @Nullable
        Integer engagementRateBp,

        @Schema(nullable = true, description = "by-followers, by-reach or by-views") @Nullable
        String engagementFormula,

        @Schema(nullable = true, description = "Null when the source did not state it") @Nullable
        Integer engagementWindowDays,

        @Schema(description = "When the figures were measured")
        Instant measuredAt,

        Verification verification,
        @Schema(nullable = true) @Nullable Instant verifiedAt) {

    public static AccountView of(Account account) {
        EngagementRate rate = account.engagementRate();
        return new AccountView(
                account.id(),
                account.platform(),
                account.platformId(),
                account.handle(),
                account.followers(),
                rate == null ? null : rate.basisPoints(),
                rate == null ? null : rate.formula().code(),
                rate == null ? null : rate.windowDays(),
                account.measuredAt(),
                account.verification(),
                account.verifiedAt());
    }

    @Schema(name = "AccountList", description = "All accounts of a creator, the one with most followers first.")
    record All(List<AccountView> data) {}
}
