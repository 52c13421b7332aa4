package dev.lodestone.payout.terms;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.earning.AddEarnings;
import dev.lodestone.payout.earning.Earning;
import dev.lodestone.payout.earning.EarningState;
import dev.lodestone.payout.earning.Origin;
import dev.lodestone.payout.program.Program;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agreed fee is owed once the post is live: its review was the approval, and there is no order to wait for. */
@ApplicationScoped
class OweFee {
    private final AddEarnings addEarnings;
    private final Ids ids;

    OweFee(AddEarnings addEarnings, Ids ids) {
        this.addEarnings = addEarnings;
        this.ids = ids;
    }

    Uni<Void> in(Tx tx, Program program, AgreedTerms.Published terms, Instant publishedAt) {
        if (terms.fee().amount() <= 0) return Uni.createFrom().voidItem();
        Earning fee = new Earning(
                ids.next(),
                Origin.FEE,
                terms.creatorId(),
                program.brandId(),
                Optional.of(program.id()),
                Optional.of(terms.campaignId()),
                Optional.empty(),
                Optional.empty(),
                Optional.of("collaboration/" + terms.collaborationId()),
                terms.fee(),
                Earning.Progress.first(EarningState.APPROVED),
                publishedAt,
                tx.caller().subject(),
                Optional.of("Fee of a published collaboration"),
                Optional.of(tx.caller().subject()),
                tx.now());
        return addEarnings.in(tx, List.of(new AddEarnings.Addition(fee, 0))).replaceWithVoid();
    }
}
