package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import dev.lodestone.payout.PayoutProblem;
import dev.lodestone.payout.program.Programs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The program that a request names must exist. */
@ApplicationScoped
public class KnownProgram {
    private final Programs programs;

    KnownProgram(Programs programs) {
        this.programs = programs;
    }

    public Uni<Void> check(Tx tx, UUID id) {
        return programs.all(tx, List.of(id))
                .invoke(found -> {
                    if (found.isEmpty()) throw unknown(id);
                })
                .replaceWithVoid();
    }

    private static ProblemException unknown(UUID id) {
        return new ProblemException(
                PayoutProblem.UNKNOWN_PROGRAM,
                "There is no program with id " + id + ".",
                FieldError.at("/programId", "unknown", "Name a program of this workspace."));
    }
}
