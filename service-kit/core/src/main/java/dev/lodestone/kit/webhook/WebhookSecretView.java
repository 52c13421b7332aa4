package dev.lodestone.kit.webhook;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WebhookSecret", description = "The signing secret of an endpoint; keep it, it is not shown again.")
record WebhookSecretView(
        UUID id,

        @Schema(description = "`whsec_` and base64 of the key", examples = "whsec_...")
        String secret,

        long version) {}
