package dev.lodestone.payout.sending;

import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.workspace.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends what was approved in one workspace, asks about what is unclear, and closes what is done. */
@ApplicationScoped
class PayoutRound {
    private final Database database;
    private final Claims claims;
    private final Payments payments;
    private final CloseBatches closeBatches;

    PayoutRound(Database database, Claims claims, Payments payments, CloseBatches closeBatches) {
        this.database = database;
        this.claims = claims;
        this.payments = payments;
        this.closeBatches = closeBatches;
    }

    Uni<Void> as(Caller caller) {
        return database.as(caller, claims::toSend)
                .chain(attempts -> payments.send(caller, attempts))
                .chain(() -> database.as(caller, claims::toCheck))
                .chain(unclear -> payments.check(caller, unclear))
                .chain(() -> database.as(caller, closeBatches::in));
    }
}
