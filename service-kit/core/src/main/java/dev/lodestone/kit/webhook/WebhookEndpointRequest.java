package dev.lodestone.kit.webhook;

import dev.lodestone.kit.webhook.endpoint.WebhookEndpoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookEndpointRequest")
record WebhookEndpointRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(description = "https URL of a public host", examples = "https://example.com/hooks")
        String url,

        @Size(max = 50) @Schema(description = "Types to hear of, e.g. collaboration.*; all when absent") @Nullable
        List<@NotNull @Size(max = 100) String> types,

        @Schema(description = "active when absent") WebhookEndpoint.@Nullable State state) {

    List<String> typesOrAll() {
        return types == null ? List.of() : types;
    }

    WebhookEndpoint.State stateOrActive() {
        return state == null ? WebhookEndpoint.State.active : state;
    }
}
