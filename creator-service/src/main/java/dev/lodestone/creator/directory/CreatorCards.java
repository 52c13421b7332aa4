package dev.lodestone.creator.directory;

import dev.lodestone.creator.account.Account;
import dev.lodestone.creator.account.Accounts;
import dev.lodestone.creator.audience.Audiences;
import dev.lodestone.creator.audience.Dimension;
import dev.lodestone.creator.audience.ShareEntry;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.creator.creator.Creator;
import dev.lodestone.creator.creator.Creators;
import dev.lodestone.creator.ratecard.Rate;
import dev.lodestone.creator.ratecard.RateCards;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts cards together, by one statement per kind of fact and not per creator. */
@ApplicationScoped
class CreatorCards {
    private final Creators creators;
    private final Accounts accounts;
    private final Audiences audiences;
    private final RateCards rateCards;

    CreatorCards(Creators creators, Accounts accounts, Audiences audiences, RateCards rateCards) {
        this.creators = creators;
        this.accounts = accounts;
        this.audiences = audiences;
        this.rateCards = rateCards;
    }

    private record Facts(
            Map<UUID, List<Account>> accounts,
            Map<UUID, Shares> audiences,
            Map<UUID, Integer> authentic,
            Map<UUID, List<Rate>> rates) {}

    Uni<List<CreatorCard>> of(Tx tx, List<UUID> ids) {
        return creators.several(tx, ids).chain(found -> of(tx, ids, found));
    }

    private Uni<List<CreatorCard>> of(Tx tx, List<UUID> ids, List<Creator> found) {
        List<UUID> primary = found.stream()
                .map(Creator::primaryAccount)
                .filter(Objects::nonNull)
                .toList();
        return accounts.of(tx, ids)
                .map(all -> all.stream().collect(Collectors.groupingBy(Account::creator)))
                .chain(byCreator -> audiences
                        .sharesOf(tx, primary)
                        .chain(shares -> audiences
                                .authenticOf(tx, primary)
                                .chain(authentic -> rateCards
                                        .of(tx, ids)
                                        .map(rates -> new Facts(byCreator, shares, authentic, rates)))))
                .map(facts ->
                        found.stream().map(creator -> card(creator, facts)).toList());
    }

    private static CreatorCard card(Creator creator, Facts facts) {
        List<Account> own = facts.accounts().getOrDefault(creator.id(), List.of());
        Account primary = own.isEmpty() ? null : own.getFirst();
        Shares shares = facts.audiences().getOrDefault(creator.primaryAccount(), Shares.NONE);
        return new CreatorCard(
                creator.id(),
                creator.tier() == null ? null : creator.tier().code(),
                primary == null ? null : primary.platform().code(),
                own.stream().map(Account::platform).distinct().toList(),
                creator.followers(),
                creator.engagementRate(),
                primary == null || primary.engagementRate() == null
                        ? null
                        : primary.engagementRate().formula().code(),
                facts.authentic().get(creator.primaryAccount()),
                creator.traits().country(),
                creator.traits().language(),
                creator.traits().niches(),
                creator.availability(),
                ShareEntry.of(shares, Dimension.COUNTRY),
                ShareEntry.of(shares, Dimension.AGE),
                facts.rates().getOrDefault(creator.id(), List.of()));
    }
}
