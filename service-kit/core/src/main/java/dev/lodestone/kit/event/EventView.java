package dev.lodestone.kit.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Event", description = "Something that happened, told once and never changed.")
public record EventView(
        @Schema(description = "Ask for what came after this event with `after`", examples = "42")
        String cursor,

        UUID id,

        @Schema(examples = "campaign.opened", description = "More types may be added")
        String type,

        Instant occurredAt,
        UUID workspaceId,

        @Schema(description = "Id of the record that the event is about")
        UUID subject,

        String requestId,

        @Schema(description = "The facts of this type of event: as in the webhook of this type")
        Map<String, Object> data) {}
