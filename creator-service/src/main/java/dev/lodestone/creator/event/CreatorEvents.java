package dev.lodestone.creator.event;

import dev.lodestone.kit.event.Events.EventType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of creators: ids and kinds of change, never personal data. */
public interface CreatorEvents {
    EventType<CreatorCreated> CREATED = new EventType<>("creator.created", CreatorCreated.class);
    EventType<CreatorUpdated> UPDATED = new EventType<>("creator.updated", CreatorUpdated.class);
    EventType<CreatorErased> ERASED = new EventType<>("creator.erased", CreatorErased.class);

    @Schema(name = "CreatorCreated")
    record CreatorCreated(UUID creatorId, String provenance) {}

    @Schema(name = "CreatorUpdated")
    record CreatorUpdated(
            UUID creatorId,

            @Schema(description = "What changed: profile, accounts, metrics, audience or rate-card; more may be added")
            String part) {}

    @Schema(name = "CreatorErased")
    record CreatorErased(UUID creatorId) {}
}
