package dev.lodestone.creator.metric;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecordMetrics {
    private final CreatorGate gate;
    private final Snapshots snapshots;
    private final CreatorNews news;
    private final Ids ids;

    RecordMetrics(CreatorGate gate, Snapshots snapshots, CreatorNews news, Ids ids) {
        this.gate = gate;
        this.snapshots = snapshots;
        this.news = news;
        this.ids = ids;
    }

    Uni<Snapshot> in(Tx tx, UUID creator, UUID account, SnapshotRequest request) {
        Snapshot snapshot = request.toSnapshot(ids.next(), account);
        return gate.writeAccount(tx, creator, account)
                .chain(() -> snapshots.add(tx, List.of(snapshot)))
                .invoke(RecordMetrics::refuseRepeat)
                .chain(() -> snapshots.rank(tx, List.of(creator)))
                .chain(() -> news.tell(tx, CreatorNews.updated(creator, "metrics")))
                .replaceWith(snapshot);
    }

    private static void refuseRepeat(int added) {
        if (added == 0) {
            throw new ProblemException(
                    CommonProblem.DUPLICATE,
                    "This source has already measured the account at this time.",
                    FieldError.at("/asOf", "duplicate", "Send the time of another measurement."));
        }
    }
}
