package dev.lodestone.kit.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookEndpointPage")
record WebhookEndpointPage(
        List<WebhookEndpointView> data,
        @Schema(nullable = true) String nextCursor,
        boolean hasMore) {}
