package dev.lodestone.payout.event;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of programs, of what leads orders to creators, and of the orders. */
public interface OrderEvents {
    EventType<ProgramOpened> PROGRAM_OPENED = new EventType<>("program.opened", ProgramOpened.class);
    EventType<LinkOpened> LINK_OPENED = new EventType<>("link.opened", LinkOpened.class);
    EventType<ConversionRecorded> CONVERSION_RECORDED =
            new EventType<>("conversion.recorded", ConversionRecorded.class);
    EventType<ConversionRefunded> CONVERSION_REFUNDED =
            new EventType<>("conversion.refunded", ConversionRefunded.class);

    @Schema(name = "ProgramOpened")
    record ProgramOpened(
            UUID programId,
            @Schema(nullable = true) @Nullable UUID campaignId,
            UUID brandId,
            String currency) {}

    @Schema(name = "LinkOpened")
    record LinkOpened(
            UUID linkId,
            UUID programId,
            UUID creatorId,

            @Schema(nullable = true) @Nullable UUID collaborationId,
            String slug) {}

    @Schema(name = "ConversionRecorded")
    record ConversionRecorded(
            UUID conversionId,
            UUID programId,
            String kind,
            String externalRef,

            @Schema(nullable = true, description = "Null when the order was credited to nobody") @Nullable
            UUID creatorId,

            Money gross,

            @Schema(description = "attributed or unattributed; more values may be added")
            String state) {}

    @Schema(name = "ConversionRefunded")
    record ConversionRefunded(
            UUID conversionId,
            UUID refundId,
            UUID programId,

            @Schema(nullable = true, description = "Null when the order was credited to nobody") @Nullable
            UUID creatorId,

            @Schema(description = "Of this refund") Money amount,

            @Schema(description = "Of all refunds of the order")
            Money refunded,

            @Schema(description = "partially-refunded or refunded; more values may be added")
            String state) {}
}
