package dev.lodestone.creator.creator;

import dev.lodestone.creator.account.Account;
import dev.lodestone.creator.account.AccountView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Creator",
        description = "A creator with their accounts. Figures are those of the account with most followers.")
public record CreatorView(
        UUID id,
        String displayName,
        @Schema(nullable = true) @Nullable String email,

        @Schema(nullable = true, description = "ISO 3166 alpha-2") @Nullable
        String country,

        @Schema(nullable = true, description = "ISO 639 alpha-2") @Nullable
        String language,

        List<String> niches,
        Availability availability,
        Provenance provenance,

        @Schema(
                nullable = true,
                description = "nano, micro, mid, macro or mega by the workspace's bounds; null below the first one")
        @Nullable
        String tier,

        @Schema(format = "int64") long followers,

        @Schema(nullable = true, description = "Basis points") @Nullable
        Integer engagementRateBp,

        @Schema(nullable = true) @Nullable UUID primaryAccountId,
        List<AccountView> accounts,
        Instant createdAt,
        Instant updatedAt) {

    public static CreatorView of(Creator creator, List<Account> accounts) {
        return new CreatorView(
                creator.id(),
                creator.person().displayName(),
                creator.person().email(),
                creator.traits().country(),
                creator.traits().language(),
                creator.traits().niches(),
                creator.availability(),
                creator.provenance(),
                creator.tier() == null ? null : creator.tier().code(),
                creator.followers(),
                creator.engagementRate(),
                creator.primaryAccount(),
                accounts.stream().map(AccountView::of).toList(),
                creator.createdAt(),
                creator.updatedAt());
    }
}
