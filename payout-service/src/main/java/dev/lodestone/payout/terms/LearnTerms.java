package dev.lodestone.payout.terms;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.payout.attribution.Model;
import dev.lodestone.payout.code.EndCodes;
import dev.lodestone.payout.link.OpenTraces;
import dev.lodestone.payout.program.OpenProgram;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.program.Programs;
import dev.lodestone.payout.rate.Terms;
import dev.lodestone.payout.rule.SetRule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Turns what was agreed into programs, rules, links, codes and fees. */
@ApplicationScoped
class LearnTerms {
    private static final Logger LOG = Logger.getLogger(LearnTerms.class);
    private final Programs programs;
    private final OpenProgram openProgram;
    private final SetRule setRule;
    private final CollaborationTraces traces;
    private final OweFee oweFee;

    LearnTerms(Programs programs, OpenProgram openProgram, SetRule setRule, CollaborationTraces traces, OweFee oweFee) {
        this.programs = programs;
        this.openProgram = openProgram;
        this.setRule = setRule;
        this.traces = traces;
        this.oweFee = oweFee;
    }

    Uni<Void> from(Tx tx, FeedEvent event) {
        return switch (event.type()) {
            case "campaign.opened" -> opened(tx, AgreedTerms.Opened.of(event));
            case "collaboration.accepted" -> accepted(tx, AgreedTerms.Accepted.of(event));
            case "collaboration.published" -> published(tx, event, AgreedTerms.Published.of(event));
            case "collaboration.cancelled" -> traces.end(tx, AgreedTerms.collaboration(event), event.occurredAt());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> opened(Tx tx, AgreedTerms.Opened terms) {
        var draft = new OpenProgram.Draft(
                Optional.of(terms.campaignId()),
                terms.brandId(),
                terms.name(),
                terms.currency(),
                Model.CODE_FIRST,
                terms.windowDays(),
                terms.holdDays());
        return openProgram.in(tx, draft).replaceWithVoid();
    }

    private Uni<Void> accepted(Tx tx, AgreedTerms.Accepted terms) {
        return programs.ofCampaign(tx, terms.campaignId())
                .chain(found -> within(found, terms, program -> {
                    var rule = new SetRule.Draft(
                            program.id(),
                            Optional.of(terms.creatorId()),
                            "sale",
                            Terms.Share.ofBasisPoints(terms.commissionBasisPoints()),
                            terms.holdDays(),
                            Optional.empty());
                    return setRule.in(tx, rule).chain(() -> traces.open(tx, program, terms));
                }));
    }

    private Uni<Void> published(Tx tx, FeedEvent event, AgreedTerms.Published terms) {
        return programs.ofCampaign(tx, terms.campaignId())
                .chain(found -> within(found, terms, program -> oweFee.in(tx, program, terms, event.occurredAt())));
    }

    /** A campaign that was opened before its events were kept has no program; its money is not ours to guess. */
    private static Uni<Void> within(Optional<Program> found, Object terms, Function<Program, Uni<Void>> work) {
        if (found.isPresent()) return work.apply(found.get());
        LOG.warnf("No program for %s", terms);
        return Uni.createFrom().voidItem();
    }

    /** The links and codes of collaborations. */
    @ApplicationScoped
    static class CollaborationTraces {
        private final OpenTraces openTraces;
        private final EndCodes endCodes;

        CollaborationTraces(OpenTraces openTraces, EndCodes endCodes) {
            this.openTraces = openTraces;
            this.endCodes = endCodes;
        }

        Uni<Void> open(Tx tx, Program program, AgreedTerms.Accepted terms) {
            return openTraces.in(
                    tx,
                    new OpenTraces.Draft(
                            program.id(),
                            terms.creatorId(),
                            terms.collaborationId(),
                            terms.landingUrl(),
                            Optional.empty()));
        }

        Uni<Void> end(Tx tx, java.util.UUID collaboration, java.time.Instant at) {
            return endCodes.in(tx, collaboration, at).replaceWithVoid();
        }
    }
}
