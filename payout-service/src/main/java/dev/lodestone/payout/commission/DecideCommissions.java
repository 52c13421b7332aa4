package dev.lodestone.payout.commission;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.commission.CommissionView.ApprovalRequest;
import dev.lodestone.payout.commission.CommissionView.ApprovalResult;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.Earning.Change;
import dev.lodestone.payout.earning.EarningMoves;
import dev.lodestone.payout.earning.EarningState;
import dev.lodestone.payout.earning.Earnings;
import dev.lodestone.payout.earning.Origin;
import dev.lodestone.payout.earning.ReleaseEarnings;
import dev.lodestone.payout.ledger.Book;
import dev.lodestone.payout.ledger.PostingKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

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

    Uni<Earning> approveOne(Tx tx, UUID id) {
        return open(tx, id)
                .chain(earning -> approve(tx, List.of(earning)))
                .chain(() -> earnings.lock(tx, List.of(id)))
                .map(List::getFirst);
    }

    Uni<ApprovalResult> approveAll(Tx tx, ApprovalRequest request) {
        Uni<List<Earning>> chosen = request.ids() == null
                ? earnings.lockPending(tx, request.programId(), request.creatorId())
                : earnings.lock(tx, request.ids()).map(found -> pending(found, request));
        return chosen.chain(pending -> approve(tx, pending));
    }

    Uni<Earning> reject(Tx tx, UUID id) {
        return open(tx, id)
                .chain(earning -> moves.apply(
                        tx, List.of(earning), tx.caller().subject(), book -> List.of(reject(tx, book, earning))))
                .map(changes -> changes.getFirst().earning());
    }

    private Uni<ApprovalResult> approve(Tx tx, List<Earning> pending) {
        return moves.apply(
                        tx,
                        pending,
                        tx.caller().subject(),
                        book -> pending.stream()
                                .map(earning -> earning.to(EarningState.APPROVED))
                                .toList())
                .map(changes -> changes.stream().map(Change::earning).toList())
                .chain(approved -> release.release(tx, approved).map(released -> result(approved, released.size())));
    }

    private static ApprovalResult result(List<Earning> approved, int released) {
        List<Money> sums = approved.stream()
                .collect(Collectors.groupingBy(
                        earning -> earning.amount().currency(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> same.stream()
                        .map(Earning::remaining)
                        .reduce(Money::plus)
                        .orElseThrow())
                .toList();
        return new ApprovalResult(approved.size(), released, sums);
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

    private static List<Earning> pending(List<Earning> found, ApprovalRequest request) {
        return found.stream()
                .filter(earning -> earning.state() == EarningState.PENDING && earning.origin() == Origin.COMMISSION)
                .filter(earning ->
                        request.programId() == null || earning.programId().equals(Optional.of(request.programId())))
                .filter(earning ->
                        request.creatorId() == null || earning.creatorId().equals(request.creatorId()))
                .toList();
    }
}
