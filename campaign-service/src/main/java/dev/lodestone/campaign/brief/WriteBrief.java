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
import dev.lodestone.kit.concurrency.Preconditions;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the draft brief of a campaign, with the engine's word on it. */
@ApplicationScoped
class WriteBrief {
    private final Database database;
    private final Campaigns campaigns;
    private final Brands brands;
    private final Briefs briefs;
    private final RulesInForce rules;
    private final ContentChecks checks;

    WriteBrief(
            Database database,
            Campaigns campaigns,
            Brands brands,
            Briefs briefs,
            RulesInForce rules,
            ContentChecks checks) {
        this.database = database;
        this.campaigns = campaigns;
        this.brands = brands;
        this.briefs = briefs;
        this.rules = rules;
        this.checks = checks;
    }

    /** What a brief is held to, as it was when its check began. */
    record Guidance(Brand brand, WorkspaceRules own) {}

    record Checked(BriefContent content, Brand brand, CheckView check) {}

    /** In no transaction that others would wait for, because it may itself have to wait for a reader. */
    Uni<Checked> read(UUID campaign, @Nullable String ifMatch, BriefContent content) {
        return database.read(tx -> guidance(tx, campaign)
                        .call(() -> briefs.find(tx, campaign).invoke(known -> compare(ifMatch, known))))
                .chain(guidance ->
                        check(content, guidance).map(check -> new Checked(content, guidance.brand(), check)));
    }

    Uni<Brief> in(Tx tx, UUID campaign, @Nullable String ifMatch, Checked checked) {
        return lock(tx, campaign, checked.brand())
                .chain(() -> briefs.find(tx, campaign).invoke(known -> compare(ifMatch, known)))
                .chain(() -> briefs.put(tx, campaign, checked.content(), checked.check()));
    }

    Uni<Guidance> guidance(Tx tx, UUID campaign) {
        return campaigns
                .require(tx, campaign)
                .invoke(WriteBrief::refuseEnded)
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
                .invoke(WriteBrief::refuseEnded)
                .chain(it -> brands.require(tx, it.brandId()))
                .invoke(now -> refuseOther(now, read));
    }

    private static void refuseOther(Brand now, Brand read) {
        if (now.id().equals(read.id()) && now.version() == read.version()) return;
        throw new ProblemException(
                CommonProblem.CONFLICT, "The brand was changed while the brief was read. Send it again.");
    }

    private static void compare(@Nullable String ifMatch, Optional<Brief> known) {
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
