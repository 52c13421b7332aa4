package dev.lodestone.local.shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Journal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what became of each reported order. */
public final class Tally {
    private static final int CREATED = 201;
    private static final int REPEATED = 200;

    private final Map<String, String> conversions = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> states = new TreeMap<>();
    private long gross;
    private long commission;

    public void add(JsonNode batch, JsonNode answer) {
        for (JsonNode result : answer.path("results")) {
            int status = result.path("status").asInt();
            statuses.merge(status, 1, Integer::sum);
            JsonNode sent = batch.path("conversions").path(result.path("index").asInt());
            JsonNode conversion = result.path("conversion");
            if (conversion.has("id")) {
                conversions.put(
                        sent.path("externalRef").asText(), conversion.path("id").asText());
            }
            if (status == CREATED) count(sent, conversion);
        }
    }

    private void count(JsonNode sent, JsonNode conversion) {
        states.merge(conversion.path("state").asText(), 1, Integer::sum);
        gross += sent.path("gross").path("amount").asLong();
        for (JsonNode earned : conversion.path("commissions")) {
            commission += earned.path("amount").path("amount").asLong();
        }
    }

    /** Conversion ids by the shop's order reference. */
    public Map<String, String> conversions() {
        return Map.copyOf(conversions);
    }

    public Set<Integer> statuses() {
        return Set.copyOf(statuses.keySet());
    }

    public int created() {
        return statuses.getOrDefault(CREATED, 0);
    }

    public void tell(Journal journal, int lines) {
        journal.say("%d lines reported: %d orders recorded, %d repeats answered as the first time, other answers %s"
                .formatted(
                        lines,
                        created(),
                        statuses.getOrDefault(REPEATED, 0),
                        statuses.keySet().stream()
                                .filter(status -> status != CREATED && status != REPEATED)
                                .toList()));
        journal.say("gross %s, commission %s, %s"
                .formatted(Journal.amount(gross, "EUR"), Journal.amount(commission, "EUR"), states));
    }
}
