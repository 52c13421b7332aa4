package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.earning.Due;
import dev.lodestone.payout.earning.ItemMoney;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who could be paid now; holds their earnings and accounts until the transaction ends. */
@ApplicationScoped
class FindCandidates {
    private static final String WAITING = """
            SELECT DISTINCT creator_id FROM earning
            WHERE workspace_id = $1 AND currency = $2
              AND (state IN ('pending', 'approved') OR state = 'payable' AND payable_at > $3) ORDER BY creator_id""";

    private final ItemMoney money;
    private final Destinations destinations;

    FindCandidates(ItemMoney money, Destinations destinations) {
        this.money = money;
        this.destinations = destinations;
    }

    record Found(List<Candidate> candidates, Map<UUID, Destination> destinations) {}

    Uni<Found> in(Tx tx, BatchRequest.Terms terms) {
        return money.due(tx, terms.cutOff())
                .map(due -> due.stream()
                        .filter(one -> one.currency().equals(terms.currency()))
                        .toList())
                .chain(due -> destinations
                        .current(tx, terms.currency(), creators(due))
                        .chain(known -> waiting(tx, terms)
                                .map(waiting -> new Found(decide(terms, due, waiting, known), known))));
    }

    /** Creators who have earned something that may not be paid yet. */
    private static Uni<List<UUID>> waiting(Tx tx, BatchRequest.Terms terms) {
        return tx.list(WAITING, row -> row.getUUID("creator_id"), tx.workspace(), terms.currency(), terms.cutOff());
    }

    private static List<Candidate> decide(
            BatchRequest.Terms terms, List<Due> due, List<UUID> waiting, Map<UUID, Destination> destinations) {
        Set<UUID> owed = creators(due);
        Stream<Candidate> now =
                due.stream().map(one -> Candidate.decide(one, destinations.get(one.creatorId()), terms.minimum()));
        Stream<Candidate> later =
                waiting.stream().filter(creator -> !owed.contains(creator)).map(Candidate::waiting);
        return Stream.concat(now, later).toList();
    }

    private static Set<UUID> creators(List<Due> due) {
        return due.stream().map(Due::creatorId).collect(Collectors.toSet());
    }
}
