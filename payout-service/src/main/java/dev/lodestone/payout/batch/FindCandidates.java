package dev.lodestone.payout.batch;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.destination.Destination;
import dev.lodestone.payout.destination.Destinations;
import dev.lodestone.payout.earning.Due;
import dev.lodestone.payout.earning.ItemMoney;
import dev.lodestone.payout.hearing.Reviews;
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
    private final Reviews reviews;

    FindCandidates(ItemMoney money, Destinations destinations, Reviews reviews) {
        this.money = money;
        this.destinations = destinations;
        this.reviews = reviews;
    }

    /** What is known of the creators beside their money. */
    private record Known(Map<UUID, Destination> destinations, Set<UUID> inReview, List<UUID> waiting) {}

    record Found(List<Candidate> candidates, Map<UUID, Destination> destinations) {}

    Uni<Found> in(Tx tx, BatchRequest.Terms terms) {
        return money.due(tx, terms.currency(), terms.cutOff())
                .chain(due -> known(tx, terms, creators(due))
                        .map(known -> new Found(decide(terms, due, known), known.destinations())));
    }

    private Uni<Known> known(Tx tx, BatchRequest.Terms terms, Set<UUID> creators) {
        return destinations
                .current(tx, terms.currency(), creators)
                .chain(current -> reviews.creators(tx)
                        .chain(inReview -> waiting(tx, terms).map(waiting -> new Known(current, inReview, waiting))));
    }

    /** Creators who have earned something that may not be paid yet. */
    private static Uni<List<UUID>> waiting(Tx tx, BatchRequest.Terms terms) {
        return tx.list(WAITING, row -> row.getUUID("creator_id"), tx.workspace(), terms.currency(), terms.cutOff());
    }

    private static List<Candidate> decide(BatchRequest.Terms terms, List<Due> due, Known known) {
        Set<UUID> owed = creators(due);
        Stream<Candidate> now = due.stream()
                .map(one -> Candidate.decide(
                        one,
                        known.destinations().get(one.creatorId()),
                        terms.minimum(),
                        known.inReview().contains(one.creatorId())));
        Stream<Candidate> later = known.waiting().stream()
                .filter(creator -> !owed.contains(creator))
                .map(Candidate::waiting);
        return Stream.concat(now, later).toList();
    }

    private static Set<UUID> creators(List<Due> due) {
        return due.stream().map(Due::creatorId).collect(Collectors.toSet());
    }
}
