package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Step 1: the agency's roster comes in from a file; a file with faults is told line by line and changes nothing. */
final class ImportRoster {
    private static final List<String> TIERS = List.of("nano", "micro", "mid", "macro", "mega");

    private final Api creators;
    private final DemoData demo;
    private final Journal journal;

    ImportRoster(Desk desk, DemoData demo, Journal journal) {
        this.creators = desk.creators();
        this.demo = demo;
        this.journal = journal;
    }

    Map<String, Integer> run() {
        journal.step("Roster");
        JsonNode faulty = send("?dryRun=true&onError=keep-good", demo.faultyRoster());
        faulty.path("rows").forEach(this::tellRefusal);
        JsonNode imported = send("?onError=refuse-file", demo.roster());
        journal.say("roster: %s".formatted(counts(imported)));
        Map<String, Integer> tiers = new TreeMap<>();
        for (String tier : TIERS) {
            tiers.put(tier, creators.all("/v1/creators?tier=" + tier).size());
        }
        journal.say("%d creators: %s"
                .formatted(
                        tiers.values().stream().mapToInt(Integer::intValue).sum(),
                        TIERS.stream().map(tier -> tiers.get(tier) + " " + tier).toList()));
        return tiers;
    }

    private JsonNode send(String query, String csv) {
        return creators.patiently(() -> creators.write("/v1/creator-imports" + query, "text/csv", csv))
                .orFail()
                .body();
    }

    private void tellRefusal(JsonNode row) {
        if (!row.has("problem") || row.path("problem").isNull()) return;
        journal.say("dry run, line %s: %s"
                .formatted(
                        row.path("line").asText(),
                        row.path("problem").path("code").asText()));
    }

    private static String counts(JsonNode imported) {
        return imported.path("counts").toString();
    }
}
