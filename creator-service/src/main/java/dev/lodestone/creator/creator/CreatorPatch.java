package dev.lodestone.creator.creator;

import dev.lodestone.creator.profile.Traits;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes the merge patch to partners; it is read as a tree, because absent and null differ. */
@Schema(name = "CreatorPatch", examples = "{\"availability\": \"limited\", \"email\": null}")
record CreatorPatch(
        @Schema(maxLength = 200) String displayName,
        @Schema(nullable = true, maxLength = 254) @Nullable String email,

        @Schema(nullable = true, pattern = "[A-Z]{2}") @Nullable
        String country,

        @Schema(nullable = true, pattern = "[a-z]{2}") @Nullable
        String language,

        @Schema(nullable = true, maxItems = Traits.MOST_NICHES) @Nullable
        List<@Size(max = Traits.LONGEST_NICHE) String> niches,

        Availability availability) {}
