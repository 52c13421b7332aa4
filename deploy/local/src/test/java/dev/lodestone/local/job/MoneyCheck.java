package dev.lodestone.local.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.shop.Recount;
import dev.lodestone.local.shop.Recount.Purse;
import dev.lodestone.local.stack.DemoClients;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Balances, statements, ledger, payouts and the provider's own log against the recount, to the cent. */
final class MoneyCheck {
    private static final List<String> BALANCES = List.of("pending", "available", "inPayout", "debt");

    private final Desk desk;
    private final Api payouts;
    private final Map<UUID, Purse> purses;

    MoneyCheck(Desk desk, Recount recount) {
        this.desk = desk;
        this.payouts = desk.payouts();
        this.purses = recount.purses();
    }

    static Recount.Terms terms(DemoData demo) {
        JsonNode campaign = demo.campaign().path("campaign");
        return new Recount.Terms(
                campaign.path("commissionBasisPoints").asInt(),
                campaign.path("attributionWindowDays").asInt(),
                campaign.path("holdDays").asInt(),
                PayOut.LEAST);
    }

    static long agreedFee(Desk desk, Collaboration work) {
        JsonNode agreed = desk.campaigns().get("/v1/collaborations/" + work.id());
        return agreed.path("fee").path("amount").asLong();
    }

    /** Tells what was compared. */
    String agrees(Map<String, Long> paidByProvider) {
        purses.forEach(this::checkCreator);
        checkLedger();
        long paid = sum(Purse::paid);
        assertThat(paidByProvider.values().stream().mapToLong(Long::longValue).sum())
                .as("paid by the provider's own log")
                .isEqualTo(paid);
        assertThat(sum(Purse::takenBack)).as("taken back").isPositive();
        assertThat(purses.values()).as("a creator who owes").anyMatch(purse -> purse.free() < 0);
        return "recounted from the shop's files, to the cent: %d creators, earned %d, taken back %d, paid %d, pending %d"
                .formatted(purses.size(), sum(Purse::earned), sum(Purse::takenBack), paid, sum(Purse::pending));
    }

    private void checkCreator(UUID creator, Purse purse) {
        Map<String, Long> balances = new TreeMap<>(Map.of(
                "pending", purse.pending(),
                "available", Math.max(purse.free(), 0),
                "inPayout", 0L,
                "debt", Math.max(-purse.free(), 0)));
        Api own = desk.earnings(creator);
        String path = "/v1/creators/" + creator;
        JsonNode told = own.get(path + "/balances").path("data").path(0);
        assertThat(sums(Stream.of(told))).as("balances of %s", creator).isEqualTo(balances);
        assertThat(told.path("paid").asLong()).as("paid to %s", creator).isEqualTo(purse.paid());

        assertThat(sums(own.all(path + "/statement").stream()))
                .as("statement of %s", creator)
                .isEqualTo(balances);
        assertThat(fileSums(own.get(path + "/statement.csv").asText()))
                .as("statement file of %s", creator)
                .isEqualTo(balances);
        assertThat(items("/v1/payouts?state=paid&creatorId=" + creator, "amount"))
                .as("payouts to %s", creator)
                .isEqualTo(purse.paid());
        assertThat(items("/v1/ledger/accounts?ownerId=" + creator, "balance"))
                .as("ledger accounts of %s", creator)
                .isEqualTo(purse.earned() - purse.takenBack() - purse.paid());
    }

    private long items(String path, String money) {
        return payouts.all(path).stream()
                .mapToLong(item -> item.path(money).path("amount").asLong())
                .sum();
    }

    private static Map<String, Long> sums(Stream<JsonNode> lines) {
        Map<String, Long> sums = new TreeMap<>();
        lines.forEach(line ->
                BALANCES.forEach(name -> sums.merge(name, line.path(name).asLong(), Long::sum)));
        return sums;
    }

    private static Map<String, Long> fileSums(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> columns = Arrays.asList(lines.getFirst().split(","));
        return sums(lines.stream().skip(1).map(line -> line.split(",")).map(cells -> {
            var row = Json.object();
            BALANCES.forEach(name -> row.put(name, Long.parseLong(cells[columns.indexOf(name)])));
            return row;
        }));
    }

    private void checkLedger() {
        Map<String, Long> kinds = new TreeMap<>();
        JsonNode trial = payouts.get("/v1/ledger/trial-balance");
        for (JsonNode kind : trial.path("currencies").path(0).path("kinds")) {
            kinds.put(
                    kind.path("kind").asText(),
                    kind.path("balance").path("amount").asLong());
        }
        assertThat(kinds)
                .as("trial balance of workspace " + DemoClients.WORKSPACE)
                .isEqualTo(new TreeMap<>(Map.of(
                        "brand:accrued", sum(Purse::takenBack) - sum(Purse::earned),
                        "creator:pending", sum(Purse::pending),
                        "creator:available", sum(purse -> Math.max(purse.free(), 0)),
                        "creator:debt", sum(purse -> Math.min(purse.free(), 0)),
                        "creator:in_payout", 0L,
                        "provider:clearing", sum(Purse::paid))));
    }

    private long sum(ToLongFunction<Purse> amount) {
        return purses.values().stream().mapToLong(amount).sum();
    }
}
