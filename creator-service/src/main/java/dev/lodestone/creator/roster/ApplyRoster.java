package dev.lodestone.creator.roster;

import dev.lodestone.creator.access.CreatorNews;
import dev.lodestone.creator.creator.Provenance;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events.Happening;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes what a roster says so: people and accounts first, then their figures, then the news of it. */
@ApplicationScoped
class ApplyRoster {
    private final RosterWriter writer;
    private final RosterFigures figures;
    private final CreatorNews news;

    ApplyRoster(RosterWriter writer, RosterFigures figures, CreatorNews news) {
        this.writer = writer;
        this.figures = figures;
        this.news = news;
    }

    Uni<Void> in(Tx tx, RosterPlan plan, Known known) {
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
