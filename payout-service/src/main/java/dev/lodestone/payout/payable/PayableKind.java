package dev.lodestone.payout.payable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PayableKind",
        description = "fee: agreed for a deliverable; bonus and credit: by decision; debit: taken back.")
enum PayableKind {
    fee,
    bonus,
    credit,
    debit
}
