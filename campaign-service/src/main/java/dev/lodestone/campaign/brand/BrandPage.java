package dev.lodestone.campaign.brand;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BrandPage")
record BrandPage(
        List<BrandView> data, @Schema(nullable = true) String nextCursor, boolean hasMore) {}
