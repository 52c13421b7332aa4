package dev.lodestone.campaign.collaboration;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.collaboration.Collaborations.Accepted;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Work begins when a creator has accepted the terms of it. */
@ApplicationScoped
public class BeginCollaboration {
    private final Collaborations collaborations;
    private final CollaborationNews news;
    private final Ids ids;

    BeginCollaboration(Collaborations collaborations, CollaborationNews news, Ids ids) {
        this.collaborations = collaborations;
        this.news = news;
        this.ids = ids;
    }

    public Uni<Collaboration> in(Tx tx, Campaign campaign, Accepted terms) {
        return collaborations
                .add(tx, ids.next(), terms)
                .call(collaboration -> news.accepted(tx, collaboration, campaign));
    }
}
