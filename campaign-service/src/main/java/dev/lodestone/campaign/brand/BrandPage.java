package dev.lodestone.campaign.brand;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BrandPage")
record BrandPage(
        List<BrandView> data,
        @Schema(nullable = true) @Nullable String nextCursor,
        boolean hasMore) {}
