package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What people decide about a batch. */
@ApplicationScoped
class DecideBatch {
    private final BuildBatch buildBatch;
    private final ApproveBatch approveBatch;
    private final CancelBatch cancelBatch;

    DecideBatch(BuildBatch buildBatch, ApproveBatch approveBatch, CancelBatch cancelBatch) {
        this.buildBatch = buildBatch;
        this.approveBatch = approveBatch;
        this.cancelBatch = cancelBatch;
    }

    Uni<BatchView> build(Tx tx, BatchRequest request) {
        return buildBatch.in(tx, request);
    }

    Uni<Batch> approve(Tx tx, UUID id) {
        return approveBatch.in(tx, id);
    }

    Uni<Batch> cancel(Tx tx, UUID id) {
        return cancelBatch.in(tx, id);
    }
}
