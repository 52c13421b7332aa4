package dev.lodestone.creator.roster;

import dev.lodestone.creator.roster.file.RosterLine;
import dev.lodestone.creator.roster.file.RosterRow;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.RosterMerge;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes a whole roster in, in one transaction. */
@ApplicationScoped
class ImportRoster {
    private final KnownRoster knownRoster;
    private final ApplyRoster applyRoster;
    private final RosterImports imports;
    private final Ids ids;

    ImportRoster(KnownRoster knownRoster, ApplyRoster applyRoster, RosterImports imports, Ids ids) {
        this.knownRoster = knownRoster;
        this.applyRoster = applyRoster;
        this.imports = imports;
        this.ids = ids;
    }

    Uni<RosterImport> in(Tx tx, List<RosterLine> lines, ImportOrder order) {
        List<RosterRow> rows = lines.stream()
                .filter(RosterLine.Readable.class::isInstance)
                .map(line -> ((RosterLine.Readable) line).row())
                .toList();
        return knownRoster.of(tx, rows).chain(known -> {
            RosterPlan plan = new RosterMerge(known, ids::next).of(lines);
            return keep(tx, order, plan, known);
        });
    }

    private Uni<RosterImport> keep(Tx tx, ImportOrder order, RosterPlan plan, Known known) {
        RosterImport.State state = RosterImport.stateOf(order, plan);
        RosterPlan shown = RosterImport.refusesFile(order, plan) ? plan.refusedAsAWhole() : plan;
        RosterImport roster = new RosterImport(
                ids.next(), state, order.onError(), tx.now(), order.dryRun() ? shown.withoutNewIds() : shown.inOrder());
        Uni<Void> written = state == RosterImport.State.APPLIED
                ? applyRoster.in(tx, plan, known)
                : Uni.createFrom().voidItem();
        return written.chain(() -> imports.add(tx, roster)).replaceWith(roster);
    }
}
