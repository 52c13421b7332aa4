package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.job.Journey.Outcome;
import dev.lodestone.local.partner.WebhookReceiver;
import dev.lodestone.local.shop.Order;
import dev.lodestone.local.stack.Footprint;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Suite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job against the packaged services, with an outage of campaign-service, two kills of payout-service and one of
 * creator-service in the middle of it. What it must leave behind is read from the databases and from the provider's own log.
 */
class JourneyIT {
    private static final int FEWEST_WRITES = 200;
    private static final int FEWEST_FAULTS = 5;

    private final long seed = Long.getLong("journey.seed", System.nanoTime());

    private final DemoData demo =
            DemoData.in(Installation.rootAbove(Path.of("")).resolve("deploy/demo"));

    @TempDir
    Path folder;

    @Test
    void an_outage_and_three_kills_lose_nothing_and_do_nothing_twice() throws Exception {
        Installation at = new Installation(Installation.rootAbove(Path.of("")), folder, Ports.free());
        try (Suite suite = Suite.start(at, this::tell);
                WebhookReceiver partner = new WebhookReceiver()) {
            Desk desk = MainJob.deskOf(suite, "journey " + seed);
            MainJob.listen(partner, desk);
            Journal journal = new Journal(this::tell);
            Faults faults = new Faults(suite, journal, new Random(seed));
            Journey journey = new Journey(suite, desk, demo, journal, faults);

            Footprint footprint = new Footprint(suite, this::tell);
            journey.openCampaign();
            footprint.checkMemory();
            journey.earnAndPayWhileCampaignServiceIsDown();
            journey.reportOrdersThroughAKill();
            journey.payOutThroughAKillAndAProviderThatLies();
            Outcome outcome = journey.reportTheRestWhileCreatorServiceIsDown();

            footprint.checkMemory();
            Checker checker = new Checker(suite);
            check(checker, desk, outcome, faults);
            tell(new MoneyCheck(desk, outcome.recount()).agrees(provider().paid()));
            tell(new FeedCheck(checker, desk).heardOnce(outcome, partner));
            assertThat(partner.heard("collaboration.published"))
                    .isEqualTo(outcome.live().size());
            assertThat(partner.heard("payout.paid")).isEqualTo(provider().paid().size());
            assertThat(partner.refused()).as("messages with a wrong signature").isZero();
            partner.tell(journal, outcome.live().size());
            tell(new LedgerCheck(desk).line());
        } finally {
            tell("journey seed " + seed + " (repeat with -Djourney.seed=" + seed + ")");
        }
    }

    private void check(Checker checker, Desk desk, Outcome outcome, Faults faults) throws Exception {
        assertThat(checker.findings("payout", Checker.LEDGER)).isEmpty();
        List<String> kept = new ArrayList<>();
        for (String database : List.of("creator", "campaign", "payout")) {
            assertThat(checker.findingsAtRest(database, Checker.OUTBOX)).isEmpty();
            kept.addAll(checker.column(database, "SELECT key FROM checker.idempotency_key"));
        }
        assertThat(kept).doesNotHaveDuplicates();
        assertThat(desk.acknowledged().size()).as("acknowledged writes").isGreaterThan(FEWEST_WRITES);
        assertThat(outcome.orders()).as("acknowledged orders").isEqualTo(orders().size());
        assertThat(kept).as("every acknowledged write is there").containsAll(desk.acknowledged());
        assertThat(faults.count()).isGreaterThanOrEqualTo(FEWEST_FAULTS);
        checkPayments(checker);
        checkOrders(desk, outcome);
        tell("checked: %d acknowledged writes, %d keys kept, %d orders, %d faults"
                .formatted(desk.acknowledged().size(), kept.size(), outcome.orders(), faults.count()));
    }

    private ProviderMemory provider() {
        return ProviderMemory.in(folder.resolve("provider/log.ndjson"));
    }

    /** The provider's log against our items: each paid once, each for the amount that our ledger says. */
    private void checkPayments(Checker checker) throws Exception {
        ProviderMemory provider = provider();
        assertThat(provider.paidMoreThanOnce()).isEmpty();
        Map<String, Long> paid = provider.paid();
        List<String> ours = checker.column(
                "payout", "SELECT reference || ' ' || amount_minor FROM checker.payout_item WHERE state = 'paid'");
        assertThat(ours)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(paid.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
        tell("provider paid %d payments, each of them once".formatted(paid.size()));
    }

    private void checkOrders(Desk desk, Outcome outcome) {
        List<String> refs = desk.payouts().all("/v1/conversions?programId=" + outcome.programId()).stream()
                .map(conversion -> conversion.path("externalRef").asText())
                .toList();
        assertThat(refs).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(orders());
    }

    private Set<String> orders() {
        return demo.orders().stream().map(Order::ref).collect(Collectors.toSet());
    }

    private void tell(String line) {
        System.out.println(line);
    }
}
