package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Answer;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.job.TrackAndConvert.Converted;
import dev.lodestone.local.provider.ProviderMode;
import dev.lodestone.local.shop.Clicks;
import dev.lodestone.local.shop.Order;
import dev.lodestone.local.shop.OrderBook;
import dev.lodestone.local.shop.Refund;
import dev.lodestone.local.shop.Tally;
import dev.lodestone.local.shop.Tracking;
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
    private static final int BATCH = 200;

    private final Suite suite;
    private final Desk desk;
    private final DemoData demo;
    private final Journal journal;
    private final Faults faults;
    private final List<Collaboration> live = new ArrayList<>();
    private final Tally tally = new Tally();
    private OpenCampaign.Opened campaign;
    private List<JsonNode> invitations;
    private Tracking tracking;
    private OrderBook book;

    record Outcome(UUID programId, int published, int orders) {}

    Journey(Suite suite, Desk desk, DemoData demo, Journal journal, Faults faults) {
        this.suite = suite;
        this.desk = desk;
        this.demo = demo;
        this.journal = journal;
        this.faults = faults;
    }

    void openCampaign() {
        new ImportRoster(desk, demo, journal).run();
        campaign = new OpenCampaign(desk, demo, journal).run();
        invitations = new PlanMix(desk, demo, journal).run(campaign).invitations();
        assertThat(invitations).hasSizeGreaterThan(5);
        publish(invitations.subList(0, invitations.size() / 2));
        tracking = Tracking.await(desk.payouts(), campaign.id(), Collaboration.creators(live));
        book = new OrderBook(
                campaign.createdAt(),
                Collaboration.creators(live),
                tracking,
                new Clicks(desk.at().payout()));
    }

    private void publish(List<JsonNode> some) {
        live.addAll(new RunCollaborations(desk, demo, journal).run(campaign, some));
    }

    void earnAndPayWhileCampaignServiceIsDown() {
        faults.stop(Service.CAMPAIGN);
        report(orders(0, 2000));
        new EarnAndRefund(desk, journal).run(campaign, converted(), refundsOfReported());
        new PayOut(desk, journal).run(campaign, live);
        assertThat(desk.campaigns().read("/v1/campaigns").status()).isEqualTo(Answer.NONE);
        faults.restart(Service.CAMPAIGN);
        new ShowReport(desk, journal).run(campaign);
    }

    /** The kill comes while reports are under way; campaign-service goes on alone and is heard of later. */
    void reportOrdersThroughAKill() throws Exception {
        List<JsonNode> batches = book.batches(orders(2000, 4000), BATCH);
        try (Senders senders = new Senders(desk.shop())) {
            senders.send(batches);
            int answered = faults.anyOf(batches.size() / 2);
            faults.killWhen(
                    Service.PAYOUT,
                    "after %d of %d reports".formatted(answered, batches.size()),
                    () -> senders.answered() >= answered);
            publish(invitations.subList(invitations.size() / 2, invitations.size()));
            faults.restart(Service.PAYOUT);
            List<JsonNode> answers = senders.answers();
            for (int i = 0; i < batches.size(); i++) tally.add(batches.get(i), answers.get(i));
            assertThat(senders.unanswered()).as("reports cut off by the kill").isPositive();
        }
        tracking = Tracking.await(desk.payouts(), campaign.id(), Collaboration.creators(live));
        book = book.with(Collaboration.creators(live), tracking);
        journal.say("caught up: %d creators have their links".formatted(live.size()));
    }

    void payOutThroughAKillAndAProviderThatLies() {
        Desk later = desk.again();
        new EarnAndRefund(later, journal).run(campaign, converted(), List.of());
        PayOut payOut = new PayOut(later, journal);
        live.forEach(payOut::addDestination);
        int before = suite.provider().acceptedCount();
        faults.provider(ProviderMode.OK, ProviderMode.ACCEPT_THEN_TIMEOUT, ProviderMode.ERROR);
        UUID batch = payOut.build(PayOut.order(campaign.createdAt().plus(Duration.ofHours(2))));
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
    }

    Outcome reportTheRest() {
        report(orders(4000, demo.orders().size()));
        assertThat(tally.statuses()).containsOnly(200, 201);
        new ShowReport(desk, journal).run(campaign);
        return new Outcome(tracking.programId(), live.size(), tally.created());
    }

    private void report(List<Order> orders) {
        for (JsonNode batch : book.batches(orders, BATCH)) {
            tally.add(batch, desk.shop().post("/v1/conversions/batch", batch));
        }
    }

    private List<Order> orders(int from, int to) {
        return demo.orders().subList(from, to);
    }

    private List<Refund> refundsOfReported() {
        return demo.refunds().stream()
                .filter(refund -> tally.conversions().containsKey(refund.order()))
                .limit(60)
                .toList();
    }

    private Converted converted() {
        return new Converted(tracking, tally.conversions());
    }
}
