package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Answer;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.provider.ProviderMode;
import dev.lodestone.local.shop.Recount;
import dev.lodestone.local.shop.Refund;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The parts of the journey, in the order in which they have to happen. */
final class Journey {
    private static final int REFUNDS = 60;

    private final Suite suite;
    private final Desk desk;
    private final DemoData demo;
    private final Journal journal;
    private final Faults faults;
    private final Recount recount;
    private final List<Collaboration> live = new ArrayList<>();
    private OpenCampaign.Opened campaign;
    private List<JsonNode> invitations;
    private Tills tills;

    record Outcome(UUID campaignId, UUID programId, List<Collaboration> live, int orders, Recount recount) {}

    Journey(Suite suite, Desk desk, DemoData demo, Journal journal, Faults faults) {
        this.suite = suite;
        this.desk = desk;
        this.demo = demo;
        this.journal = journal;
        this.faults = faults;
        this.recount = new Recount(MoneyCheck.terms(demo));
    }

    void openCampaign() {
        new ImportRoster(desk, demo, journal).run();
        campaign = new OpenCampaign(desk, demo, journal).run();
        invitations = new PlanMix(desk, demo, journal).run(campaign).invitations();
        assertThat(invitations).hasSizeGreaterThan(5);
        tills = new Tills(desk, demo, campaign, recount);
        publish(invitations.subList(0, invitations.size() / 2));
        tills.sellFor(live);
        tellLedger();
    }

    private void publish(List<JsonNode> some) {
        List<Collaboration> published = new RunCollaborations(desk, demo, journal).run(campaign, some);
        published.forEach(work -> recount.owesFee(work.creatorId(), MoneyCheck.agreedFee(desk, work)));
        live.addAll(published);
    }

    void earnAndPayWhileCampaignServiceIsDown() {
        faults.stop(Service.CAMPAIGN);
        tills.report(0, 2000);
        tellLedger();
        earn(desk, tills.refunds(REFUNDS));
        new PayOut(desk, journal).run(campaign, live);
        recount.paidOut(Collaboration.creators(live));
        tellLedger();
        assertThat(desk.campaigns().read("/v1/campaigns").status()).isEqualTo(Answer.NONE);
        new OneAway(desk, journal).whileCampaignServiceIsDown(live.getFirst());
        faults.restart(Service.CAMPAIGN);
        new ShowReport(desk, journal).run(campaign);
    }

    private void earn(Desk agency, List<Refund> refunds) {
        new EarnAndRefund(agency, journal).run(campaign, tills.converted(), refunds);
        recount.approved();
        tellLedger();
    }

    /** The kill comes while reports are under way; campaign-service goes on alone and is heard of later. */
    void reportOrdersThroughAKill() throws Exception {
        List<JsonNode> batches = tills.batches(2000, 4000);
        try (Senders senders = new Senders(desk.shop())) {
            senders.send(batches);
            int answered = faults.anyOf(batches.size() / 2);
            faults.killWhen(
                    Service.PAYOUT,
                    "after %d of %d reports".formatted(answered, batches.size()),
                    () -> senders.answered() >= answered);
            new OneAway(desk, journal).whilePayoutServiceIsDown(campaign, live.getFirst());
            publish(invitations.subList(invitations.size() / 2, invitations.size()));
            faults.restart(Service.PAYOUT);
            List<JsonNode> answers = senders.answers();
            for (int i = 0; i < batches.size(); i++) tills.answered(batches.get(i), answers.get(i));
            assertThat(senders.unanswered()).as("reports cut off by the kill").isPositive();
        }
        tills.sellFor(live);
        journal.say("caught up: %d creators have their links".formatted(live.size()));
        tellLedger();
    }

    void payOutThroughAKillAndAProviderThatLies() {
        Desk later = desk.again();
        earn(later, List.of());
        PayOut payOut = new PayOut(later, journal);
        live.forEach(payOut::addDestination);
        int before = suite.provider().acceptedCount();
        faults.provider(ProviderMode.OK, ProviderMode.ACCEPT_THEN_TIMEOUT, ProviderMode.ERROR);
        UUID batch = payOut.build(PayOut.order(campaign.createdAt().plus(Duration.ofHours(2))));
        recount.paidOut(Collaboration.creators(live));
        payOut.approve(batch);
        faults.killWhen(
                Service.PAYOUT,
                "in the middle of a payout",
                () -> suite.provider().acceptedCount() > before);
        faults.restart(Service.PAYOUT);
        payOut.awaitClosed(batch);
        Set<String> states = payOut.items(batch).stream()
                .map(item -> item.path("state").asText())
                .collect(Collectors.toSet());
        assertThat(states).containsExactly("paid");
        tellLedger();
    }

    Outcome reportTheRestWhileCreatorServiceIsDown() {
        ObjectNode question = new PlanMix(desk, demo, journal).question().put("seed", 8);
        OneAway away = new OneAway(desk, journal);
        faults.killWhen(Service.CREATOR, "before the last orders", () -> true);
        away.whileCreatorServiceIsDown(campaign, question, live.getFirst());
        tills.report(4000, demo.orders().size());
        assertThat(tills.tally().statuses()).containsOnly(200, 201);
        new EarnAndRefund(desk, journal)
                .refund(campaign, tills.converted(), tills.refunds(REFUNDS), "after the payout");
        tellLedger();
        new ShowReport(desk, journal).run(campaign);
        faults.restart(Service.CREATOR);
        away.creatorServiceIsBack(campaign, question);
        return new Outcome(campaign.id(), tills.program(), live, tills.tally().created(), recount);
    }

    private void tellLedger() {
        journal.say(new LedgerCheck(desk).sums());
    }
}
