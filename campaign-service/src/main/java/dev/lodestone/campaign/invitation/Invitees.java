package dev.lodestone.campaign.invitation;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.creators.CreatorFacts;
import dev.lodestone.campaign.creators.Creators;
import dev.lodestone.campaign.invitation.Invitations.Invitee;
import dev.lodestone.campaign.storedplan.PlannedCreator;
import dev.lodestone.campaign.storedplan.StoredPlans;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.kit.money.Money;
import dev.lodestone.kit.problem.FieldError;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds tier and fee of those to be invited: from stored plans first, from creator-service only for the rest. */
@ApplicationScoped
class Invitees {
    private final Database database;
    private final Campaigns campaigns;
    private final StoredPlans plans;
    private final Creators creators;
    private final Ids ids;

    Invitees(Database database, Campaigns campaigns, StoredPlans plans, Creators creators, Ids ids) {
        this.database = database;
        this.campaigns = campaigns;
        this.plans = plans;
        this.creators = creators;
        this.ids = ids;
    }

    Uni<List<Invitee>> of(UUID campaignId, InvitationRequest request) {
        return database.read(tx -> campaigns
                        .require(tx, campaignId)
                        .invoke(() -> request.refuseFaults(tx.now()))
                        .chain(campaign -> planned(tx, campaign, request)
                                .map(known -> new Found(tx.workspace(), campaign, known))))
                .chain(found -> rest(found, request).map(rest -> all(found, rest, request)));
    }

    private record Found(UUID workspace, Campaign campaign, List<PlannedCreator> planned) {}

    private Uni<List<PlannedCreator>> planned(Tx tx, Campaign campaign, InvitationRequest request) {
        Uni<List<PlannedCreator>> known = plans.known(tx, campaign.id(), request.ids());
        if (request.planId() == null) return known;
        return plans.chosen(tx, campaign.id(), request.planId(), request.option())
                .chain(chosen -> known.map(others -> {
                    List<PlannedCreator> both = new ArrayList<>(chosen);
                    both.addAll(others);
                    return both;
                }));
    }

    private Uni<List<CreatorFacts>> rest(Found found, InvitationRequest request) {
        List<UUID> known =
                found.planned().stream().map(PlannedCreator::creatorId).toList();
        List<UUID> unknown =
                request.ids().stream().filter(id -> !known.contains(id)).toList();
        return creators.byIds(found.workspace(), unknown);
    }

    private List<Invitee> all(Found found, List<CreatorFacts> rest, InvitationRequest request) {
        String currency = found.campaign().budget().currency();
        Map<UUID, Invitee> invitees = new LinkedHashMap<>();
        found.planned()
                .forEach(planned -> invitees.put(
                        planned.creatorId(),
                        invitee(planned.creatorId(), planned.tier().wire(), fee(request, planned.fee(), currency))));
        for (CreatorFacts facts : rest) {
            String tier = facts.tier();
            Optional<Money> fee = Optional.ofNullable(request.fee()).or(() -> facts.feeIn(currency));
            if (tier != null && fee.isPresent())
                invitees.put(facts.id(), invitee(facts.id(), tier, fee(request, fee.get(), currency)));
        }
        refuseUnknown(request, invitees);
        return List.copyOf(invitees.values());
    }

    private static void refuseUnknown(InvitationRequest request, Map<UUID, Invitee> invitees) {
        FieldError[] unknown = IntStream.range(0, request.ids().size())
                .filter(i -> !invitees.containsKey(request.ids().get(i)))
                .mapToObj(i -> FieldError.at(
                        "/creatorIds/" + i, "unknown", "Not in the roster, below the first tier, or without a price."))
                .toArray(FieldError[]::new);
        if (unknown.length > 0) {
            throw new ProblemException(CampaignProblem.CREATOR_UNKNOWN, "Nobody was invited.", unknown);
        }
    }

    private static long fee(InvitationRequest request, Money own, String currency) {
        Money fee = request.fee() == null ? own : request.fee();
        if (!fee.currency().equals(currency)) {
            throw new ProblemException(
                    CampaignProblem.CURRENCY_MISMATCH,
                    "The campaign's budget is in " + currency + ".",
                    Stream.ofNullable(request.fee())
                            .map(sent -> FieldError.at("/fee/currency", "currency", "Use " + currency + "."))
                            .toArray(FieldError[]::new));
        }
        return fee.amount();
    }

    private Invitee invitee(UUID creator, String tier, long fee) {
        return new Invitee(ids.next(), creator, tier, fee);
    }
}
