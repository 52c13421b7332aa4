package dev.lodestone.payout.terms;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.FeedEvent;
import dev.lodestone.payout.attribution.Model;
import dev.lodestone.payout.link.OpenTraces;
import dev.lodestone.payout.program.OpenProgram;
import dev.lodestone.payout.program.Program;
import dev.lodestone.payout.program.Programs;
import dev.lodestone.payout.rate.Terms;
import dev.lodestone.payout.rule.SetRule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
            case "campaign.cancelled" -> calledOff(tx, event);
            case "collaboration.accepted" -> accepted(tx, event, AgreedTerms.Accepted.of(event));
            case "collaboration.published" -> published(tx, event, AgreedTerms.Published.of(event));
            case "collaboration.cancelled" -> cancelled(tx, event, AgreedTerms.Cancelled.of(event));
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

    private Uni<Void> calledOff(Tx tx, FeedEvent event) {
        UUID campaign = AgreedTerms.campaign(event);
        return programs.ofCampaign(tx, campaign)
                .chain(found -> within(found, campaign, program -> traces.endAll(tx, program, event.occurredAt())));
    }

    private Uni<Void> cancelled(Tx tx, FeedEvent event, AgreedTerms.Cancelled work) {
        return programs.ofCampaign(tx, work.campaignId())
                .chain(found -> within(found, work, program -> traces.end(tx, program, work, event.occurredAt())));
    }

    private Uni<Void> accepted(Tx tx, FeedEvent event, AgreedTerms.Accepted terms) {
        return programs.ofCampaign(tx, terms.campaignId())
                .chain(found -> within(found, terms, program -> {
                    var rule = new SetRule.Draft(
                            program.id(),
                            Optional.of(terms.creatorId()),
                            "sale",
                            Terms.Share.ofBasisPoints(terms.commissionBasisPoints()),
                            terms.holdDays(),
                            Optional.empty(),
                            Optional.of(event.occurredAt()));
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

    /** What leads orders to a collaboration, from its beginning to its end. */
    @ApplicationScoped
    static class CollaborationTraces {
        private final OpenTraces openTraces;
        private final EndWork endWork;

        CollaborationTraces(OpenTraces openTraces, EndWork endWork) {
            this.openTraces = openTraces;
            this.endWork = endWork;
        }

        Uni<Void> open(Tx tx, Program program, AgreedTerms.Accepted terms) {
            return openTraces.in(
                    tx,
                    new OpenTraces.Draft(program.id(), terms.creatorId(), terms.collaborationId(), terms.landingUrl()));
        }

        Uni<Void> end(Tx tx, Program program, AgreedTerms.Cancelled work, Instant at) {
            return endWork.ofCollaboration(tx, program, work, at);
        }

        Uni<Void> endAll(Tx tx, Program program, Instant at) {
            return endWork.ofCampaign(tx, program, at);
        }
    }
}
