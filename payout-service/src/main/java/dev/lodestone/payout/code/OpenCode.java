package dev.lodestone.payout.code;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives out a code, or finds the one with the same external id. */
@ApplicationScoped
public class OpenCode {
    private final Codes codes;
    private final KnownProgram program;
    private final Words words;
    private final Ids ids;

    OpenCode(Codes codes, KnownProgram program, Words words, Ids ids) {
        this.codes = codes;
        this.program = program;
        this.words = words;
        this.ids = ids;
    }

    record Opened(Code code, boolean isNew) {}

    Uni<Opened> in(Tx tx, Code.Draft draft) {
        return program.check(tx, draft.programId())
                .chain(() -> insert(tx, draft))
                .chain(inserted -> inserted.isPresent()
                        ? Uni.createFrom().item(new Opened(inserted.get(), true))
                        : earlier(tx, draft));
    }

    /** Empty when the code, the external id or the collaboration is taken. */
    public Uni<Optional<Code>> insert(Tx tx, Code.Draft draft) {
        return codes.insert(tx, ids.next(), draft.code().orElseGet(words::code), draft);
    }

    private Uni<Opened> earlier(Tx tx, Code.Draft draft) {
        return draft.externalId()
                .map(externalId -> codes.withExternalId(tx, externalId))
                .orElse(Uni.createFrom().item(Optional.empty()))
                .map(found -> found.filter(code -> code.isOf(draft))
                        .map(code -> new Opened(code, false))
                        .orElseThrow(() -> taken(found.isPresent() ? "/externalId" : "/code")));
    }

    private static ProblemException taken(String pointer) {
        return new ProblemException(
                CommonProblem.DUPLICATE,
                "The code or the external id belongs to another creator.",
                FieldError.at(pointer, "duplicate", "Use another one."));
    }
}
