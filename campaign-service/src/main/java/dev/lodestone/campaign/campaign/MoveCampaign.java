package dev.lodestone.campaign.campaign;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.event.CampaignEvents.CampaignMoved;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a campaign from one state to the next and tells everybody. */
@ApplicationScoped
public class MoveCampaign {
    private final Campaigns campaigns;
    private final Events events;
    private final Cancelled cancelled;

    MoveCampaign(Campaigns campaigns, Events events, Cancelled cancelled) {
        this.campaigns = campaigns;
        this.events = events;
        this.cancelled = cancelled;
    }

    /** What a cancellation ends with it. The campaign knows nothing of work, which is why work comes in by this door. */
    public interface Cancelled {
        /** In the cancellation's transaction, which holds the campaign's lock. */
        Uni<Void> in(Tx tx, UUID campaign);
    }

    public Uni<Campaign> in(Tx tx, UUID id, Move move) {
        return campaigns.lock(tx, id).chain(campaign -> perform(tx, campaign, move));
    }

    /** At the first acceptance: an open campaign becomes active, an active one stays so. */
    public Uni<Campaign> activate(Tx tx, UUID id) {
        return campaigns
                .lock(tx, id)
                .chain(campaign -> campaign.state() == CampaignState.active
                        ? Uni.createFrom().item(campaign)
                        : perform(tx, campaign, Move.ACTIVATION));
    }

    private Uni<Campaign> perform(Tx tx, Campaign campaign, Move move) {
        CampaignState next = move.from(campaign.state())
                .orElseThrow(() -> new ProblemException(
                        CampaignProblem.CAMPAIGN_STATE,
                        "The campaign is " + campaign.state() + ", so it cannot become " + move.to() + "."));
        return campaigns
                .moveTo(tx, campaign.id(), next)
                .chain(() -> events.append(tx, move.event(), campaign.id(), told(campaign, next)))
                .chain(() -> move == Move.CANCELLATION
                        ? cancelled.in(tx, campaign.id())
                        : Uni.createFrom().voidItem())
                .chain(() -> campaigns.require(tx, campaign.id()));
    }

    private static CampaignMoved told(Campaign campaign, CampaignState state) {
        return new CampaignMoved(
                campaign.id(),
                campaign.brandId(),
                campaign.name(),
                state.name(),
                campaign.budget().currency(),
                campaign.budget(),
                campaign.attributionWindowDays(),
                campaign.holdDays());
    }
}
