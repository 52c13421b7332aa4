package dev.lodestone.campaign.rulepack;

import dev.lodestone.campaign.event.CampaignEvents;
import dev.lodestone.campaign.event.CampaignEvents.RulePackActivated;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Puts a version in force in place of the one before, or an earlier one again. */
@ApplicationScoped
class ActivateRules {
    private final RuleVersions versions;
    private final Events events;

    ActivateRules(RuleVersions versions, Events events) {
        this.versions = versions;
        this.events = events;
    }

    /** Who sends If-Match says which state of the pack the version shall follow. */
    Uni<RuleVersion> in(Tx tx, int number, @Nullable String ifMatch) {
        return versions.lock(tx)
                .invoke(version -> {
                    if (ifMatch != null) Preconditions.ifMatch(ifMatch, version);
                })
                .chain(() -> versions.require(tx, number))
                .chain(() -> versions.putInForce(tx, number))
                .call(version -> events.append(
                        tx,
                        CampaignEvents.RULE_PACK_ACTIVATED,
                        tx.workspace(),
                        new RulePackActivated(version.number(), version.hash())));
    }
}
