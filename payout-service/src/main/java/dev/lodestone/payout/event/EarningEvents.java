package dev.lodestone.payout.event;

import dev.lodestone.kit.event.Events.EventType;
import dev.lodestone.kit.money.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is told of what creators have earned: of commissions by their own name, of all else as payables. */
public interface EarningEvents {
    EventType<EarningChanged> COMMISSION_EARNED = new EventType<>("commission.earned", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_REDUCED = new EventType<>("commission.reduced", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_APPROVED = new EventType<>("commission.approved", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_PAYABLE = new EventType<>("commission.payable", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_RESERVED = new EventType<>("commission.reserved", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_PAID = new EventType<>("commission.paid", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_REJECTED = new EventType<>("commission.rejected", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_REVERSED = new EventType<>("commission.reversed", EarningChanged.class);
    EventType<EarningChanged> COMMISSION_CLAWED_BACK = new EventType<>("commission.clawed-back", EarningChanged.class);

    EventType<EarningChanged> PAYABLE_EARNED = new EventType<>("payable.earned", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_REDUCED = new EventType<>("payable.reduced", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_APPROVED = new EventType<>("payable.approved", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_PAYABLE = new EventType<>("payable.payable", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_RESERVED = new EventType<>("payable.reserved", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_PAID = new EventType<>("payable.paid", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_REJECTED = new EventType<>("payable.rejected", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_REVERSED = new EventType<>("payable.reversed", EarningChanged.class);
    EventType<EarningChanged> PAYABLE_CLAWED_BACK = new EventType<>("payable.clawed-back", EarningChanged.class);
    EventType<PayableDebited> PAYABLE_DEBITED = new EventType<>("payable.debited", PayableDebited.class);

    @Schema(name = "EarningChanged")
    record EarningChanged(
            UUID earningId,

            @Schema(description = "commission, fee, bonus or credit; more values may be added")
            String origin,

            UUID creatorId,

            @Schema(nullable = true) @Nullable UUID programId,
            @Schema(nullable = true) @Nullable UUID campaignId,

            @Schema(nullable = true, description = "The order that a commission is for") @Nullable
            UUID conversionId,

            Money amount,

            @Schema(description = "How much of the amount was taken back")
            Money takenBack,

            @Schema(
                    description = "pending, approved, payable, reserved, paid, rejected, reversed or clawed-back; more"
                            + " values may be added")
            String state) {}

    @Schema(name = "PayableDebited")
    record PayableDebited(
            UUID payableId,
            UUID creatorId,
            UUID programId,
            @Schema(nullable = true) @Nullable UUID campaignId,
            Money amount,
            String reason) {}
}
