package dev.lodestone.payout.program;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What can be asked about programs and their rules. */
@ApplicationScoped
class ProgramDesk {
    private final Programs programs;
    private final Rules rules;
    private final OpenProgram openProgram;
    private final SetRule setRule;

    ProgramDesk(Programs programs, Rules rules, OpenProgram openProgram, SetRule setRule) {
        this.programs = programs;
        this.rules = rules;
        this.openProgram = openProgram;
        this.setRule = setRule;
    }

    Programs programs() {
        return programs;
    }

    Uni<OpenProgram.Opened> open(Tx tx, ProgramRequest request) {
        return openProgram.in(tx, request.toDraft());
    }

    Uni<List<RuleVersion>> rules(Tx tx, UUID program) {
        return programs.require(tx, program).chain(found -> rules.of(tx, found.id()));
    }

    Uni<RuleVersion> setRule(Tx tx, UUID program, RuleRequest request) {
        return programs.require(tx, program).chain(found -> setRule.in(tx, request.toDraft(found)));
    }
}
