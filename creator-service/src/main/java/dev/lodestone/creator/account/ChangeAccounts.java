package dev.lodestone.creator.account;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.creator.metric.MetricSource;
import dev.lodestone.creator.metric.Snapshot;
import dev.lodestone.creator.metric.Snapshots;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes the accounts of one creator, and keeps the creator's own figures in step. */
@ApplicationScoped
class ChangeAccounts {
    private final CreatorGate gate;
    private final Accounts accounts;
    private final Snapshots snapshots;
    private final CreatorNews news;
    private final Ids ids;

    ChangeAccounts(CreatorGate gate, Accounts accounts, Snapshots snapshots, CreatorNews news, Ids ids) {
        this.gate = gate;
        this.accounts = accounts;
        this.snapshots = snapshots;
        this.news = news;
        this.ids = ids;
    }

    /** The first figures are the first entry of the account's time series. */
    Uni<Account> add(Tx tx, UUID creator, AccountRequest request) {
        UUID id = ids.next();
        EngagementRate rate = EngagementRate.optional(
                        request.engagementRateBp(), request.engagementFormula(), request.engagementWindowDays())
                .orElse(null);
        Snapshot first = new Snapshot(ids.next(), id, tx.now(), MetricSource.AGENCY, request.followers(), rate, null);
        Handle handle = handle(request.handle());
        return gate.write(tx, creator)
                .chain(() -> accounts.insert(tx, id, creator, request, handle))
                .chain(() -> snapshots.add(tx, List.of(first)))
                .chain(() -> announce(tx, creator))
                .chain(() -> accounts.require(tx, creator, id));
    }

    Uni<Account> change(Tx tx, UUID creator, UUID id, AccountPatch patch, @Nullable String ifMatch) {
        return gate.write(tx, creator)
                .chain(() -> accounts.require(tx, creator, id))
                .invoke(known -> Preconditions.ifMatch(ifMatch, known.version()))
                .chain(known -> accounts.update(
                        tx,
                        known,
                        handle(patch.handle() == null ? known.handle() : patch.handle()),
                        patch.verification() == null ? known.verification() : patch.verification()))
                .chain(() -> announce(tx, creator))
                .chain(() -> accounts.require(tx, creator, id));
    }

    Uni<Void> remove(Tx tx, UUID creator, UUID id, @Nullable String ifMatch) {
        return gate.write(tx, creator)
                .chain(() -> accounts.require(tx, creator, id))
                .invoke(known -> Preconditions.ifMatch(ifMatch, known.version()))
                .chain(() -> accounts.delete(tx, id))
                .chain(() -> announce(tx, creator));
    }

    private Uni<Void> announce(Tx tx, UUID creator) {
        return snapshots
                .rank(tx, List.of(creator))
                .chain(() -> news.tell(tx, CreatorNews.updated(creator, "accounts")));
    }

    private static Handle handle(String text) {
        String message = "Letters, digits, dot, dash and underscore, 64 at most.";
        return Handle.parse(text)
                .orElseThrow(() -> ProblemException.invalid(FieldError.at("/handle", "invalid-handle", message)));
    }
}
