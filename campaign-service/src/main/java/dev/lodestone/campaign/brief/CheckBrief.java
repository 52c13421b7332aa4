package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brand.Brand;
import dev.lodestone.campaign.brand.Brands;
import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.campaign.Campaigns;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.check.ContentChecks;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.rulepack.RulesInForce;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Holds a brief to its brand and to the workspace's rules, while its campaign still takes changes. */
@ApplicationScoped
class CheckBrief {
    private final Campaigns campaigns;
    private final Brands brands;
    private final RulesInForce rules;
    private final ContentChecks checks;

    CheckBrief(Campaigns campaigns, Brands brands, RulesInForce rules, ContentChecks checks) {
        this.campaigns = campaigns;
        this.brands = brands;
        this.rules = rules;
        this.checks = checks;
    }

    /** What a brief is held to, as it was when its check began. */
    record Guidance(Brand brand, WorkspaceRules own) {}

    Uni<Guidance> guidance(Tx tx, UUID campaign) {
        return campaigns
                .require(tx, campaign)
                .invoke(CheckBrief::refuseEnded)
                .chain(it -> brands.require(tx, it.brandId()))
                .chain(brand -> rules.of(tx).map(own -> new Guidance(brand, own)));
    }

    Uni<CheckView> check(BriefContent content, Guidance guidance) {
        Brand brand = guidance.brand();
        return checks.readByRules(
                content.ownText(),
                content.ownOptions(brand.names(), brand.productNouns()),
                guidance.own().demandingNothing());
    }

    /** The campaign still takes changes and stays locked, so that writers take turns; its brand is the one that was read. */
    Uni<Brand> lock(Tx tx, UUID campaign, Brand read) {
        return campaigns
                .lock(tx, campaign)
                .invoke(CheckBrief::refuseEnded)
                .chain(it -> brands.require(tx, it.brandId()))
                .invoke(now -> refuseOther(now, read));
    }

    private static void refuseOther(Brand now, Brand read) {
        if (now.id().equals(read.id()) && now.version() == read.version()) return;
        throw new ProblemException(
                CommonProblem.CONFLICT, "The brand was changed while the brief was read. Send it again.");
    }

    private static void refuseEnded(Campaign campaign) {
        if (campaign.state().isEnded()) {
            throw new ProblemException(
                    CampaignProblem.CAMPAIGN_STATE,
                    "The campaign is " + campaign.state() + ", so its brief is closed.");
        }
    }
}
