package dev.lodestone.campaign.brief;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.brand.Brand;
import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.event.CampaignEvents;
import dev.lodestone.campaign.event.CampaignEvents.BriefPublished;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.problem.CommonProblem;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Freezes the draft as the next version, judged by the rule pack of this moment. */
@ApplicationScoped
class PublishBrief {
    private static final String BLOCK = "block";

    private final Database database;
    private final CheckBrief checkBrief;
    private final Briefs briefs;
    private final BriefVersions versions;
    private final Events events;

    PublishBrief(Database database, CheckBrief checkBrief, Briefs briefs, BriefVersions versions, Events events) {
        this.database = database;
        this.checkBrief = checkBrief;
        this.briefs = briefs;
        this.versions = versions;
        this.events = events;
    }

    private record Draft(Brief brief, CheckBrief.Guidance guidance) {}

    record Checked(Brief brief, Brand brand, CheckView check) {}

    /** In no transaction, as when the draft was written. */
    Uni<Checked> read(UUID campaign) {
        return database.read(tx -> checkBrief
                        .guidance(tx, campaign)
                        .chain(guidance -> briefs.find(tx, campaign)
                                .map(found -> new Draft(found.orElseThrow(PublishBrief::missing), guidance))))
                .chain(this::check);
    }

    private Uni<Checked> check(Draft draft) {
        return checkBrief
                .check(draft.brief().content(), draft.guidance())
                .invoke(PublishBrief::refuseBlocked)
                .map(check -> new Checked(draft.brief(), draft.guidance().brand(), check));
    }

    Uni<BriefVersion> in(Tx tx, UUID campaign, Checked checked) {
        Brand brand = checked.brand();
        return checkBrief
                .lock(tx, campaign, brand)
                .chain(() -> briefs.require(tx, campaign))
                .invoke(now -> refuseOther(now, checked.brief()))
                .chain(brief -> versions.append(
                        tx, campaign, brief.content(), brand.names(), brand.productNouns(), checked.check()))
                .call(version -> events.append(
                        tx,
                        CampaignEvents.BRIEF_PUBLISHED,
                        campaign,
                        new BriefPublished(
                                campaign,
                                version.number(),
                                version.check().rulePack().hash())));
    }

    private static void refuseOther(Brief now, Brief read) {
        if (now.version() == read.version()) return;
        throw new ProblemException(
                CommonProblem.CONFLICT, "The brief was changed while it was read. Publish it again.");
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
