package dev.lodestone.local.job;

import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Endpoints;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Tokens;
import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.job.TrackAndConvert.Converted;
import dev.lodestone.local.partner.WebhookReceiver;
import dev.lodestone.local.shop.Refund;
import dev.lodestone.local.stack.DemoClients;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Suite;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The work of an agency from a roster to a report, all of it over the public APIs. Run twice it changes nothing. */
public final class MainJob {
    /** Each step, but not each order: conversions and commissions come by the thousand, and are read from the feed. */
    static final List<String> CREATOR_NEWS = List.of("creator.*");

    static final List<String> CAMPAIGN_NEWS =
            List.of("brand.*", "campaign.*", "brief.*", "invitation.*", "collaboration.*");
    static final List<String> PAYOUT_NEWS = List.of("program.*", "link.*", "payout-batch.*", "payout.*");

    private static final String DEMO = "lodestone demo 1";

    private final Desk desk;
    private final DemoData demo;
    private final Journal journal;

    MainJob(Desk desk, DemoData demo, Journal journal) {
        this.desk = desk;
        this.demo = demo;
        this.journal = journal;
    }

    public static MainJob on(Suite suite, Path demoFolder, Consumer<String> out) {
        return new MainJob(deskOf(suite, DEMO), DemoData.in(demoFolder), new Journal(out));
    }

    /** What of the suite can be seen before anything is there: a list of each service. */
    public static void readOn(Suite suite) {
        Desk desk = deskOf(suite, DEMO);
        desk.creators().all("/v1/creators");
        desk.campaigns().all("/v1/campaigns");
        desk.payouts().all("/v1/programs");
    }

    static Desk deskOf(Suite suite, String demo) {
        Endpoints at = new Endpoints(
                URI.create(suite.at().url(Port.CREATOR)),
                URI.create(suite.at().url(Port.CAMPAIGN)),
                URI.create(suite.at().url(Port.PAYOUT)),
                URI.create(suite.at().url(Port.ISSUER)));
        Secrets secrets = new Secrets(suite.at().data());
        return new Desk(
                at,
                new Tokens(
                        at.issuer(), secrets::of, creator -> suite.issuer().token(DemoClients.creatorClaims(creator))),
                demo);
    }

    public JobSummary run() {
        Instant begun = Instant.now();
        try (WebhookReceiver partner = new WebhookReceiver()) {
            listen(partner, desk);
            new ImportRoster(desk, demo, journal).run();
            OpenCampaign.Opened campaign = new OpenCampaign(desk, demo, journal).run();
            PlanMix.Planned plan = new PlanMix(desk, demo, journal).run(campaign);
            tellLedger();
            List<Collaboration> live = new RunCollaborations(desk, demo, journal).run(campaign, plan.invitations());
            UUID batch = earn(campaign, live);
            ShowReport report = new ShowReport(desk, journal);
            report.run(campaign);
            report.statement(live.getFirst().creatorId());
            boolean repeated = campaign.createdAt().isBefore(begun);
            if (repeated) journal.say("all of this had happened before: nothing was changed, nothing is told again");
            else partner.tell(journal, live.size());
            journal.end(new LedgerCheck(desk).line());
            return new JobSummary(
                    journal.lines(), campaign.id(), live.getFirst().creatorId(), batch);
        }
    }

    static void listen(WebhookReceiver partner, Desk desk) {
        partner.listenTo("creator", desk.creators(), CREATOR_NEWS);
        partner.listenTo("campaign", desk.campaigns(), CAMPAIGN_NEWS);
        partner.listenTo("payout", desk.payouts(), PAYOUT_NEWS);
    }

    /** The last tenth of the refunds comes after the money has been paid out. */
    private UUID earn(OpenCampaign.Opened campaign, List<Collaboration> live) {
        Converted converted = new TrackAndConvert(desk, demo, journal).run(campaign, live);
        tellLedger();
        EarnAndRefund earn = new EarnAndRefund(desk, journal);
        List<Refund> refunds = demo.refunds();
        int early = refunds.size() * 9 / 10;
        earn.run(campaign, converted, refunds.subList(0, early));
        tellLedger();
        UUID batch = new PayOut(desk, journal).run(campaign, live);
        tellLedger();
        earn.refund(campaign, converted, refunds.subList(early, refunds.size()), "after the payout");
        tellLedger();
        return batch;
    }

    private void tellLedger() {
        journal.say(new LedgerCheck(desk).sums());
    }
}
