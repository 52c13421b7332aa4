package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.process.LocalFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Step 3: which creators together bring most for the budget, against all-celebrity and all-micro; then the invitations. */
final class PlanMix {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Api campaigns;
    private final DemoData demo;
    private final Journal journal;

    record Planned(UUID planId, List<JsonNode> invitations) {}

    PlanMix(Desk desk, DemoData demo, Journal journal) {
        this.campaigns = desk.campaigns();
        this.demo = demo;
        this.journal = journal;
    }

    Planned run(OpenCampaign.Opened campaign) {
        journal.step("Mix plan and invitations");
        String path = "/v1/campaigns/" + campaign.id();
        JsonNode plan = plan(path);
        plan.path("plans").forEach(this::tell);
        campaigns.post(
                path + "/invitations",
                Json.object().put("planId", plan.path("id").asText()));
        List<JsonNode> invitations = campaigns.all(path + "/invitations");
        journal.say("%d creators invited from the recommended plan".formatted(invitations.size()));
        return new Planned(Json.id(plan, "id"), invitations);
    }

    /** Over the whole roster: more than is planned with while somebody waits. */
    private JsonNode plan(String campaign) {
        String job = "/v1/jobs/"
                + campaigns
                        .post(campaign + "/mix-plan-jobs", question())
                        .path("id")
                        .asText();
        JsonNode ended = Await.until("the plan", PATIENCE, () -> campaigns.get(job), PlanMix::hasEnded);
        if (!ended.path("status").asText().equals("succeeded")) throw new LocalFailure("No plan was made: " + ended);
        return campaigns.get(ended.path("resultUrl").asText());
    }

    private static boolean hasEnded(JsonNode job) {
        return !job.path("status").asText().equals("running");
    }

    /** As many of each tier as the campaign has slots for, and the star that the brand asked for. */
    ObjectNode question() {
        JsonNode data = demo.campaign();
        ObjectNode question = Json.object().put("objective", "profit").put("seed", 7);
        question.set("segments", Json.array(sizes(data.path("mix").path("segments"))));
        ObjectNode perTier = question.putObject("constraints").putObject("perTier");
        data.path("campaign")
                .path("slotsPerTier")
                .properties()
                .forEach(slot -> perTier.putObject(slot.getKey())
                        .put("max", slot.getValue().asInt()));
        JsonNode star = data.path("campaign").path("starPick");
        perTier.withObject("/" + star.path("tier").asText())
                .put("min", star.path("count").asInt());
        return question;
    }

    /** The planner knows ages by itself; of the brand it takes how many people there are per country. */
    private static List<ObjectNode> sizes(JsonNode segments) {
        Map<String, Long> people = new TreeMap<>();
        segments.forEach(segment -> people.merge(
                segment.path("id").asText().split("/", 2)[0],
                segment.path("size").asLong(),
                Long::sum));
        return people.entrySet().stream()
                .map(country -> Json.object().put("id", country.getKey()).put("size", country.getValue()))
                .toList();
    }

    private void tell(JsonNode plan) {
        journal.say("%-15s %3d creators, cost %s, reach %,.0f, engagements %,.0f, buyers %,.0f, roi %.2f"
                .formatted(
                        plan.path("name").asText(),
                        plan.path("creators").size(),
                        Journal.amount(
                                plan.path("cost").path("amount").asLong(),
                                plan.path("cost").path("currency").asText()),
                        plan.path("reach").asDouble(),
                        plan.path("engagements").asDouble(),
                        plan.path("buyers").asDouble(),
                        plan.path("roi").asDouble()));
    }
}
