package dev.lodestone.payout.terms;

import dev.lodestone.kit.event.FeedFollower;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the terms that were agreed in campaign-service, so that orders are recorded while that one is away. */
@ApplicationScoped
class FollowCampaigns {
    private final FeedFollower follower;
    private final CampaignFeed feed;
    private final LearnTerms learnTerms;
    private final boolean enabled;

    FollowCampaigns(
            FeedFollower follower,
            CampaignFeed feed,
            LearnTerms learnTerms,
            @ConfigProperty(name = "lodestone.terms.follow") boolean enabled) {
        this.follower = follower;
        this.feed = feed;
        this.learnTerms = learnTerms;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) follower.follow(feed, learnTerms::from);
    }
}
