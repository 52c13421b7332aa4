package dev.lodestone.creator.roster;

import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.creator.creator.Provenance;
import dev.lodestone.creator.roster.file.RosterLine;
import dev.lodestone.creator.roster.file.RosterRow;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import dev.lodestone.creator.roster.merge.RosterMerge;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events.Happening;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes a whole roster in, in one transaction. */
@ApplicationScoped
class ImportRoster {
    private final KnownRoster knownRoster;
    private final RosterWriter writer;
    private final RosterFigures figures;
    private final RosterImports imports;
    private final CreatorNews news;
    private final Ids ids;

    ImportRoster(
            KnownRoster knownRoster,
            RosterWriter writer,
            RosterFigures figures,
            RosterImports imports,
            CreatorNews news,
            Ids ids) {
        this.knownRoster = knownRoster;
        this.writer = writer;
        this.figures = figures;
        this.imports = imports;
        this.news = news;
        this.ids = ids;
    }

    Uni<RosterImport> in(Tx tx, List<RosterLine> lines, ImportOrder order) {
        List<RosterRow> rows = lines.stream()
                .filter(RosterLine.Readable.class::isInstance)
                .map(line -> ((RosterLine.Readable) line).row())
                .toList();
        return knownRoster.of(tx, rows).chain(known -> {
            RosterPlan plan = new RosterMerge(known, ids::next).of(lines);
            return apply(tx, order, plan, known);
        });
    }

    private Uni<RosterImport> apply(Tx tx, ImportOrder order, RosterPlan plan, Known known) {
        RosterImport.State state = RosterImport.stateOf(order, plan);
        RosterPlan shown = RosterImport.refusesFile(order, plan) ? plan.refusedAsAWhole() : plan;
        RosterImport roster = new RosterImport(
                ids.next(), state, order.onError(), tx.now(), order.dryRun() ? shown.withoutNewIds() : shown.inOrder());
        Uni<Void> written = state == RosterImport.State.APPLIED
                ? write(tx, plan, known)
                : Uni.createFrom().voidItem();
        return written.chain(() -> imports.add(tx, roster)).replaceWith(roster);
    }

    private Uni<Void> write(Tx tx, RosterPlan plan, Known known) {
        return writer.write(tx, plan)
                .chain(() -> figures.write(tx, plan, known))
                .chain(() -> news.tell(tx, happenings(plan)));
    }

    private static List<Happening<?>> happenings(RosterPlan plan) {
        List<Happening<?>> happenings = new ArrayList<>();
        Set<UUID> fresh = new HashSet<>();
        for (KnownCreator creator : plan.newCreators()) {
            fresh.add(creator.id());
            happenings.add(CreatorNews.created(creator.id(), Provenance.IMPORT.code()));
        }
        plan.changedCreators().forEach(creator -> happenings.add(CreatorNews.updated(creator.id(), "profile")));
        Set<UUID> told = new HashSet<>(fresh);
        for (List<KnownChannel> channels : List.of(plan.newChannels(), plan.changedChannels())) {
            channels.stream()
                    .filter(channel -> told.add(channel.creatorId()))
                    .forEach(channel -> happenings.add(CreatorNews.updated(channel.creatorId(), "accounts")));
        }
        return happenings;
    }
}
