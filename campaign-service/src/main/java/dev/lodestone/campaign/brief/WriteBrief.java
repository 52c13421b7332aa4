package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brand.Brand;
import dev.lodestone.campaign.brand.Brands;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Puts the draft brief of a campaign, with the engine's word on it. */
@ApplicationScoped
class WriteBrief {
    private final Campaigns campaigns;
    private final Brands brands;
    private final Briefs briefs;
    private final RulesInForce rules;
    private final ContentChecks checks;

    WriteBrief(Campaigns campaigns, Brands brands, Briefs briefs, RulesInForce rules, ContentChecks checks) {
        this.campaigns = campaigns;
        this.brands = brands;
        this.briefs = briefs;
        this.rules = rules;
        this.checks = checks;
    }

    Uni<Brief> in(Tx tx, UUID campaign, String ifMatch, BriefContent content) {
        return brandOf(tx, campaign)
                .call(() -> briefs.find(tx, campaign).invoke(known -> compare(ifMatch, known)))
                .chain(brand -> check(tx, content, brand))
                .chain(check -> briefs.put(tx, campaign, content, check));
    }

    /** The brand of a campaign that still takes changes; the campaign stays locked, so that writers take turns. */
    Uni<Brand> brandOf(Tx tx, UUID campaign) {
        return campaigns
                .lock(tx, campaign)
                .invoke(WriteBrief::refuseEnded)
                .chain(it -> brands.require(tx, it.brandId()));
    }

    Uni<CheckView> check(Tx tx, BriefContent content, Brand brand) {
        return rules.of(tx)
                .map(own -> checks.check(
                        content.ownText(),
                        content.ownOptions(brand.names(), brand.productNouns()),
                        own.demandingNothing()));
    }

    private static void compare(String ifMatch, Optional<Brief> known) {
        known.ifPresent(brief -> Preconditions.ifMatch(ifMatch, brief.version()));
        if (known.isEmpty() && ifMatch != null) {
            throw new ProblemException(
                    CommonProblem.PRECONDITION_FAILED, "There is no brief yet: send it without If-Match.");
        }
    }

    private static void refuseEnded(Campaign campaign) {
        if (campaign.state().isEnded()) {
            throw new ProblemException(
                    CampaignProblem.CAMPAIGN_STATE,
                    "The campaign is " + campaign.state() + ", so its brief is closed.");
        }
    }
}
