package dev.lodestone.payout.terms;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.code.EndCodes;
import dev.lodestone.payout.link.EndLinks;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.rule.EndRules;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Cancelled work earns nothing from orders after its end: neither its codes and links nor its rules count for them. */
@ApplicationScoped
class EndWork {
    private final EndCodes codes;
    private final EndLinks links;
    private final EndRules rules;

    EndWork(EndCodes codes, EndLinks links, EndRules rules) {
        this.codes = codes;
        this.links = links;
        this.rules = rules;
    }

    Uni<Void> ofCollaboration(Tx tx, Program program, AgreedTerms.Cancelled work, Instant at) {
        return codes.of(tx, work.collaborationId(), at)
                .chain(() -> links.of(tx, work.collaborationId(), at))
                .chain(() -> rules.of(tx, program.id(), work.creatorId(), at))
                .replaceWithVoid();
    }

    Uni<Void> ofCampaign(Tx tx, Program program, Instant at) {
        return codes.ofProgram(tx, program.id(), at)
                .chain(() -> links.ofProgram(tx, program.id(), at))
                .chain(() -> rules.ofProgram(tx, program.id(), at))
                .replaceWithVoid();
    }
}
