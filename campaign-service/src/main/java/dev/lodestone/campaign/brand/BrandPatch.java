package dev.lodestone.campaign.brand;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The documented shape of a merge patch; what is read is the JSON itself, which tells absent from null. */
@Schema(name = "BrandPatch", examples = "{\"website\": null, \"metadata\": {\"team\": \"north\"}}")
record BrandPatch(
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 2000, nullable = true) @Nullable String website,
        @Schema(maxItems = 20, nullable = true) @Nullable List<@Size(max = 200) String> aliases,
        @Schema(maxItems = 50, nullable = true) @Nullable List<@Size(max = 100) String> productNouns,

        @Schema(nullable = true, maxProperties = 20) @Nullable
        Map<String, @Size(max = 500) String> metadata) {}
