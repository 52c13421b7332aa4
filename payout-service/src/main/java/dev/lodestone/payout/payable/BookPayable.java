package dev.lodestone.payout.payable;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.earning.AddEarnings;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.EarningState;
import dev.lodestone.payout.earning.Origin;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.program.Programs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books what a person decided: a credit goes the way of every earning, a debit takes what is there and owes the rest. */
@ApplicationScoped
class BookPayable {
    private final Programs programs;
    private final AddEarnings addEarnings;
    private final Payables payables;
    private final BookDebit bookDebit;
    private final Ids ids;

    BookPayable(Programs programs, AddEarnings addEarnings, Payables payables, BookDebit bookDebit, Ids ids) {
        this.programs = programs;
        this.addEarnings = addEarnings;
        this.payables = payables;
        this.bookDebit = bookDebit;
        this.ids = ids;
    }

    Uni<PayableView> in(Tx tx, PayableRequest request) {
        UUID id = ids.next();
        return programs.all(tx, List.of(request.programId()))
                .map(found -> program(found, request))
                .chain(program -> request.kind() == PayableKind.debit
                        ? bookDebit.in(tx, id, program, request)
                        : credit(tx, id, program, request))
                .chain(() -> payables.require(tx, id));
    }

    private static Program program(List<Program> found, PayableRequest request) {
        if (found.isEmpty()) {
            throw new ProblemException(
                    PayoutProblem.UNKNOWN_PROGRAM,
                    "Name a program of this workspace.",
                    FieldError.at("/programId", "unknown", "There is no program " + request.programId() + "."));
        }
        Program program = found.getFirst();
        if (request.amount().amount() <= 0) {
            throw ProblemException.invalid(FieldError.at("/amount/amount", "positive", "Send more than zero."));
        }
        if (!program.currency().equals(request.amount().currency())) {
            throw new ProblemException(
                    PayoutProblem.CURRENCY_MISMATCH,
                    "This program pays in " + program.currency() + ".",
                    FieldError.at("/amount/currency", "currency", "Use " + program.currency() + "."));
        }
        return program;
    }

    private Uni<Void> credit(Tx tx, UUID id, Program program, PayableRequest request) {
        Earning earning = new Earning(
                id,
                Origin.labelled(request.kind().name()),
                request.creatorId(),
                program.brandId(),
                Optional.of(program.id()),
                program.campaignId(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(request.externalRef()),
                request.amount(),
                Earning.Progress.first(EarningState.APPROVED),
                Optional.ofNullable(request.payableAt()).orElse(tx.now()),
                tx.caller().subject(),
                Optional.of(request.reason()),
                Optional.empty(),
                tx.now());
        return addEarnings
                .in(tx, List.of(new AddEarnings.Addition(earning, 0)))
                .invoke(added -> {
                    if (added.isEmpty()) {
                        throw new ProblemException(
                                CommonProblem.DUPLICATE,
                                "A payable with this externalRef is booked already.",
                                FieldError.at("/externalRef", "duplicate", "Use a new one for a new payable."));
                    }
                })
                .replaceWithVoid();
    }
}
