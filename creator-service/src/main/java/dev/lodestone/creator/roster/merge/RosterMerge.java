package dev.lodestone.creator.roster.merge;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.creator.roster.file.Channel;
import dev.lodestone.creator.roster.file.RosterLine;
import dev.lodestone.creator.roster.file.RosterRow;
import dev.lodestone.creator.roster.file.RowProblem;
import dev.lodestone.creator.roster.file.RowProblem.Code;
import dev.lodestone.creator.roster.merge.Known.KnownChannel;
import dev.lodestone.creator.roster.merge.Known.KnownCreator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Decides what a roster changes. The same roster a second time changes nothing. */
public class RosterMerge {
    private final Known known;
    private final Supplier<UUID> ids;
    private final RosterPlan plan = RosterPlan.empty();

    public RosterMerge(Known known, Supplier<UUID> ids) {
        this.known = known;
        this.ids = ids;
    }

    public RosterPlan of(List<RosterLine> lines) {
        Set<Channel.Key> seen = new HashSet<>();
        List<RosterRow> rows = new ArrayList<>();
        for (RosterLine line : lines) {
            switch (line) {
                case RosterLine.Faulty faulty -> refuse(faulty.line(), faulty.problem());
                case RosterLine.Readable readable -> {
                    if (seen.add(readable.row().channel().key())) {
                        rows.add(readable.row());
                    } else {
                        refuse(
                                readable.line(),
                                RowProblem.of(Code.DUPLICATE_ACCOUNT, "An earlier line has this account"));
                    }
                }
            }
        }
        RowsByCreator.of(rows, known, ids).forEach(this::merge);
        return plan;
    }

    private void merge(UUID creatorId, List<RosterRow> rows) {
        List<RosterRow> usable =
                rows.stream().filter(row -> isUsable(creatorId, row)).toList();
        if (usable.isEmpty()) {
            return;
        }
        boolean profileChanged = mergeProfile(creatorId, usable);
        Set<Platform> priced = EnumSet.noneOf(Platform.class);
        for (RosterRow row : usable) {
            boolean setsPrice = row.channel().postFee() != null
                    && priced.add(row.channel().key().platform());
            Channel channel = setsPrice ? row.channel() : row.channel().withoutFee();
            RowStatus status = mergeChannel(creatorId, channel);
            boolean carriesProfile =
                    profileChanged && row.line() == usable.getFirst().line();
            RowStatus shown = status == RowStatus.UNCHANGED && carriesProfile ? RowStatus.UPDATED : status;
            plan.outcomes().add(RowOutcome.done(row.line(), shown, creatorId));
        }
    }

    private boolean isUsable(UUID creatorId, RosterRow row) {
        if (known.creatorOf(row).filter(owner -> !owner.equals(creatorId)).isPresent()) {
            refuse(
                    row.line(),
                    RowProblem.of(Code.ACCOUNT_OF_ANOTHER_CREATOR, "The account belongs to another creator"));
            return false;
        }
        if (known.handleOfAnother(row.channel())) {
            refuse(row.line(), RowProblem.of(Code.HANDLE_TAKEN, "Another account of the platform has this handle"));
            return false;
        }
        known.claim(row.channel());
        return true;
    }

    /** The first row that says something wins, so rows that disagree cannot make a repeat differ. */
    private boolean mergeProfile(UUID creatorId, List<RosterRow> rows) {
        Optional<KnownCreator> before = known.creator(creatorId);
        Optional<Traits> was = before.map(KnownCreator::traits);
        Person person = new Person(
                rows.getFirst().person().displayName(),
                first(rows, row -> row.person().email())
                        .or(() -> before.map(creator -> creator.person().email()))
                        .orElse(null));
        Traits traits = new Traits(
                first(rows, row -> row.traits().country())
                        .or(() -> was.map(Traits::country))
                        .orElse(null),
                first(rows, row -> row.traits().language())
                        .or(() -> was.map(Traits::language))
                        .orElse(null),
                first(
                                rows,
                                row -> row.traits().niches().isEmpty()
                                        ? null
                                        : row.traits().niches())
                        .or(() -> was.map(Traits::niches))
                        .orElse(List.of()));
        KnownCreator after = new KnownCreator(creatorId, person, traits);
        if (before.isEmpty()) {
            plan.newCreators().add(after);
        } else if (!before.get().equals(after)) {
            plan.changedCreators().add(after);
        }
        return !before.equals(Optional.of(after));
    }

    private static <T> Optional<T> first(List<RosterRow> rows, Function<RosterRow, T> value) {
        return rows.stream().map(value).flatMap(Stream::ofNullable).findFirst();
    }

    private RowStatus mergeChannel(UUID creatorId, Channel channel) {
        Optional<KnownChannel> before = known.channel(channel.key());
        if (before.isEmpty()) {
            plan.newChannels().add(new KnownChannel(creatorId, ids.get(), channel));
            return RowStatus.CREATED;
        }
        Channel after = channel.over(before.get().channel());
        if (after.equals(before.get().channel())) {
            return RowStatus.UNCHANGED;
        }
        plan.changedChannels().add(new KnownChannel(creatorId, before.get().accountId(), after));
        return RowStatus.UPDATED;
    }

    private void refuse(int line, RowProblem problem) {
        plan.outcomes().add(RowOutcome.refused(line, problem));
    }
}
