package dev.lodestone.kit.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookEndpointPage")
record WebhookEndpointPage(
        List<WebhookEndpointView> data,
        @Schema(nullable = true) @Nullable String nextCursor,
        boolean hasMore) {}
