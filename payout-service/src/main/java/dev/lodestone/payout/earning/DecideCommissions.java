package dev.lodestone.payout.earning;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.PostingKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person approves or rejects commissions. What was approved after its hold had ended is payable at once. */
@ApplicationScoped
class DecideCommissions {
    private final Earnings earnings;
    private final EarningMoves moves;
    private final ReleaseEarnings release;

    DecideCommissions(Earnings earnings, EarningMoves moves, ReleaseEarnings release) {
        this.earnings = earnings;
        this.moves = moves;
        this.release = release;
    }

    record Approved(List<Earning> approved, int releasedNow) {}

    Uni<Earning> approveOne(Tx tx, UUID id) {
        return open(tx, id)
                .chain(earning -> approve(tx, List.of(earning)))
                .chain(() -> earnings.lock(tx, List.of(id)))
                .map(List::getFirst);
    }

    Uni<Approved> approveAll(Tx tx, Optional<List<UUID>> ids, UUID program, UUID creator) {
        Uni<List<Earning>> chosen = ids.isPresent()
                ? earnings.lock(tx, ids.get()).map(DecideCommissions::pending)
                : earnings.lockPending(tx, program, creator);
        return chosen.chain(pending -> approve(tx, pending));
    }

    Uni<Earning> reject(Tx tx, UUID id) {
        return open(tx, id)
                .chain(earning -> moves.apply(
                        tx, List.of(earning), tx.caller().subject(), book -> List.of(reject(tx, book, earning))))
                .map(changes -> changes.getFirst().earning());
    }

    private Uni<Approved> approve(Tx tx, List<Earning> pending) {
        return moves.apply(
                        tx,
                        pending,
                        tx.caller().subject(),
                        book -> pending.stream()
                                .map(earning -> earning.to(EarningState.APPROVED))
                                .toList())
                .map(changes -> changes.stream().map(Change::earning).toList())
                .chain(approved ->
                        release.release(tx, approved).map(released -> new Approved(approved, released.size())));
    }

    private Uni<Earning> open(Tx tx, UUID id) {
        return earnings.lock(tx, List.of(id)).map(found -> {
            Earning earning = found.stream()
                    .filter(one -> one.origin() == Origin.COMMISSION)
                    .findFirst()
                    .orElseThrow(() -> ProblemException.notFound("commission", id));
            if (earning.state() != EarningState.PENDING) {
                throw new ProblemException(
                        PayoutProblem.EARNING_NOT_OPEN,
                        "The commission is " + earning.state().label() + ".");
            }
            return earning;
        });
    }

    private static Change reject(Tx tx, Book book, Earning earning) {
        var source = earning.source("rejected", tx.now());
        book.post(earning.purse().giveUpPending(PostingKind.REJECTED, source, earning.brandId(), earning.remaining()));
        return earning.to(EarningState.REJECTED);
    }

    private static List<Earning> pending(List<Earning> found) {
        return found.stream()
                .filter(earning -> earning.state() == EarningState.PENDING && earning.origin() == Origin.COMMISSION)
                .toList();
    }
}
