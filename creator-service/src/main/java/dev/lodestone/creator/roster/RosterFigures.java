package dev.lodestone.creator.roster;

import dev.lodestone.creator.audience.Audiences;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.creator.metric.MetricSource;
import dev.lodestone.creator.metric.Snapshot;
import dev.lodestone.creator.metric.Snapshots;
import dev.lodestone.creator.ratecard.Deliverable;
import dev.lodestone.creator.ratecard.Rate;
import dev.lodestone.creator.ratecard.RateCards;
import dev.lodestone.creator.roster.file.Channel;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes what a roster says about reach, audience and price, as far as it differs from what is known. */
@ApplicationScoped
class RosterFigures {
    private final Snapshots snapshots;
    private final Audiences audiences;
    private final RateCards rateCards;
    private final Ids ids;

    RosterFigures(Snapshots snapshots, Audiences audiences, RateCards rateCards, Ids ids) {
        this.snapshots = snapshots;
        this.audiences = audiences;
        this.rateCards = rateCards;
        this.ids = ids;
    }

    Uni<Void> write(Tx tx, RosterPlan plan, Known known) {
        List<Snapshot> measured = changed(plan, known, Channel::measuresLike)
                .map(channel -> snapshot(tx, channel))
                .toList();
        Map<UUID, Shares> reached = new HashMap<>();
        changed(plan, known, (now, before) -> now.audience().equals(before.audience()))
                .filter(channel -> !channel.channel().audience().isEmpty())
                .forEach(channel ->
                        reached.put(channel.accountId(), channel.channel().audience()));
        List<RateCards.Price> prices = changed(
                        plan, known, (now, before) -> Objects.equals(now.postFee(), before.postFee()))
                .flatMap(RosterFigures::price)
                .toList();
        return snapshots
                .add(tx, measured)
                .chain(() -> audiences.putSplits(tx, reached, MetricSource.IMPORT, tx.now()))
                .chain(() -> rateCards.set(tx, prices))
                .chain(() -> snapshots.rank(tx, creators(plan)))
                .replaceWithVoid();
    }

    private interface Same {
        boolean test(Channel now, Channel before);
    }

    private static Stream<KnownChannel> changed(RosterPlan plan, Known known, Same same) {
        Predicate<KnownChannel> differs =
                channel -> known.channel(channel.channel().key())
                        .filter(before -> same.test(channel.channel(), before.channel()))
                        .isEmpty();
        return Stream.concat(plan.newChannels().stream(), plan.changedChannels().stream())
                .filter(differs);
    }

    private static List<UUID> creators(RosterPlan plan) {
        return Stream.concat(plan.newChannels().stream(), plan.changedChannels().stream())
                .map(KnownChannel::creatorId)
                .distinct()
                .toList();
    }

    private Snapshot snapshot(Tx tx, KnownChannel known) {
        return new Snapshot(
                ids.next(),
                known.accountId(),
                tx.now(),
                MetricSource.IMPORT,
                known.channel().followers(),
                known.channel().engagementRate(),
                null);
    }

    private static Stream<RateCards.Price> price(KnownChannel known) {
        Channel channel = known.channel();
        return Stream.ofNullable(channel.postFee())
                .map(fee -> new RateCards.Price(
                        known.creatorId(), new Rate(channel.key().platform(), Deliverable.POST, fee, null)));
    }
}
