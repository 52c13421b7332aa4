package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brand.Brand;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Freezes the draft as the next version, judged by the rule pack of this moment. */
@ApplicationScoped
class PublishBrief {
    private static final String BLOCK = "block";

    private final WriteBrief writing;
    private final Briefs briefs;
    private final BriefVersions versions;
    private final Events events;

    PublishBrief(WriteBrief writing, Briefs briefs, BriefVersions versions, Events events) {
        this.writing = writing;
        this.briefs = briefs;
        this.versions = versions;
        this.events = events;
    }

    private record Published(UUID campaignId, int number, String rulePackHash) {}

    Uni<BriefVersion> in(Tx tx, UUID campaign) {
        return writing.brandOf(tx, campaign)
                .chain(brand -> briefs.find(tx, campaign)
                        .map(found -> found.orElseThrow(PublishBrief::missing))
                        .chain(brief -> freeze(tx, campaign, brief.content(), brand)))
                .call(version -> events.append(
                        tx,
                        "brief.published",
                        campaign,
                        new Published(
                                campaign,
                                version.number(),
                                version.check().rulePack().hash())));
    }

    private Uni<BriefVersion> freeze(Tx tx, UUID campaign, BriefContent content, Brand brand) {
        return writing.check(tx, content, brand)
                .invoke(PublishBrief::refuseBlocked)
                .chain(check -> versions.append(tx, campaign, content, brand.names(), brand.productNouns(), check));
    }

    private static void refuseBlocked(CheckView check) {
        if (check.verdict().equals(BLOCK)) {
            throw new ProblemException(
                    CampaignProblem.BRIEF_BLOCKED, "Read the findings of the brief's check and mend its text first.");
        }
    }

    private static ProblemException missing() {
        return new ProblemException(CampaignProblem.BRIEF_MISSING, "Put the campaign's brief before you publish it.");
    }
}
