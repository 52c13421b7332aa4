package dev.lodestone.creator.directory;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.ShareEntry;
import dev.lodestone.creator.creator.Availability;
import dev.lodestone.creator.ratecard.Rate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What planning needs to know of a creator. Names stay out: whoever plans by numbers needs no personal data. */
@Schema(name = "CreatorCard", description = "A creator in figures, without personal data.")
record CreatorCard(
        UUID id,

        @Schema(
                nullable = true,
                description = "nano, micro, mid, macro or mega by the workspace's bounds; null below the first one")
        @Nullable
        String tier,

        @Schema(
                nullable = true,
                description = "Platform of the account with most followers: tiktok, instagram or youtube")
        @Nullable
        String platform,

        List<Platform> platforms,

        @Schema(format = "int64", description = "Of the account with most followers")
        long followers,

        @Schema(nullable = true, description = "Basis points") @Nullable
        Integer engagementRateBp,

        @Schema(nullable = true, description = "by-followers, by-reach or by-views") @Nullable
        String engagementFormula,

        @Schema(nullable = true, description = "Part of the followers judged real, basis points") @Nullable
        Integer authenticShareBp,

        @Schema(nullable = true, description = "ISO 3166 alpha-2") @Nullable
        String country,

        @Schema(nullable = true, description = "ISO 639 alpha-2") @Nullable
        String language,

        List<String> niches,
        Availability availability,

        @Schema(description = "Of the account with most followers")
        List<ShareEntry> audienceCountries,

        @Schema(description = "Of the account with most followers")
        List<ShareEntry> audienceAges,

        List<Rate> rateCard) {}
