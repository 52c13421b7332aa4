package dev.lodestone.campaign.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Publication")
record PublicationView(
        UUID id,
        UUID collaborationId,
        UUID submissionId,
        String url,
        String platform,
        String platformPostId,
        Instant publishedAt,

        @Schema(nullable = true, description = "The newest figures") @Nullable
        MetricsView metrics) {

    @Schema(name = "PublicationMetrics")
    record MetricsView(
            long reach,
            @Schema(nullable = true) @Nullable Long impressions,
            long engagements,
            String source,
            Instant asOf) {}

    @Schema(name = "PublicationPage")
    record Page(
            List<PublicationView> data,
            @Schema(nullable = true) @Nullable String nextCursor,
            boolean hasMore) {}
}
