package dev.lodestone.payout.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Link", description = "A public address that leads to a brand's page on behalf of one creator.")
record LinkView(
        UUID id,
        UUID programId,
        UUID creatorId,

        @Schema(nullable = true) @Nullable UUID collaborationId,

        @Schema(nullable = true) @Nullable String externalId,

        String slug,

        @Schema(description = "Where the public address is, on this service", examples = "/r/mia-spring")
        String path,

        String targetUrl,
        Instant createdAt,

        @Schema(nullable = true, description = "From then on orders that follow a click on it count for nobody")
        @Nullable
        Instant endedAt) {

    static LinkView of(Link link) {
        return new LinkView(
                link.id(),
                link.programId(),
                link.creatorId(),
                link.collaborationId().orElse(null),
                link.externalId().orElse(null),
                link.slug(),
                "/r/" + link.slug(),
                link.targetUrl(),
                link.createdAt(),
                link.endedAt().orElse(null));
    }

    @Schema(name = "LinkPage")
    record LinkPage(
            List<LinkView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
