package dev.lodestone.campaign.brand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Brand", description = "Whom campaigns are made for.")
record BrandView(
        UUID id,
        String name,
        @Schema(nullable = true) @Nullable String website,
        List<String> aliases,

        @Schema(description = "What the products are called, e.g. serum")
        List<String> productNouns,

        Map<String, String> metadata,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static BrandView of(Brand brand) {
        return new BrandView(
                brand.id(),
                brand.name(),
                brand.website(),
                brand.aliases(),
                brand.productNouns(),
                brand.metadata(),
                brand.version(),
                brand.createdAt(),
                brand.updatedAt());
    }
}
