package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.local.desk.Desk;
import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.desk.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Step 4: each creator accepts the brief version and submits; a text that pushes or hides its tie is sent back once. */
final class RunCollaborations {
    private static final int EVERY_NTH_PUSHES = 4;

    private static final Map<String, Long> USUAL_REACH =
            Map.of("nano", 1_200L, "micro", 9_000L, "mid", 60_000L, "macro", 210_000L, "mega", 800_000L);

    private final Desk desk;
    private final Journal journal;
    private final List<JsonNode> soft;
    private final List<JsonNode> pushy;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int reviews;

    record Collaboration(UUID id, UUID creatorId, String tier) {
        static List<UUID> creators(List<Collaboration> collaborations) {
            return collaborations.stream().map(Collaboration::creatorId).toList();
        }
    }

    RunCollaborations(Desk desk, DemoData demo, Journal journal) {
        this.desk = desk;
        this.journal = journal;
        this.soft = captions(demo, true);
        this.pushy = captions(demo, false);
    }

    private static List<JsonNode> captions(DemoData demo, boolean soft) {
        return Json.items(demo.campaign().path("captions"))
                .filter(caption -> caption.path("kind").asText().equals("soft") == soft)
                .toList();
    }

    /** In the order of the creators' ids, which is the order in which the roster brought them. */
    List<Collaboration> run(OpenCampaign.Opened campaign, List<JsonNode> invitations) {
        journal.step("Acceptance, drafts, reviews, publications");
        List<Collaboration> live = new ArrayList<>();
        for (JsonNode invitation : inOrder(invitations)) {
            Collaboration collaboration = accept(campaign, invitation);
            publish(collaboration, live.size());
            live.add(collaboration);
        }
        journal.say("%d accepted brief version %d".formatted(live.size(), campaign.briefVersion()));
        journal.say("drafts checked: %s; %d reviews".formatted(verdicts, reviews));
        journal.say("%d posts went live".formatted(live.size()));
        return live;
    }

    private static List<JsonNode> inOrder(List<JsonNode> invitations) {
        return invitations.stream()
                .sorted(Comparator.comparing(
                        invitation -> invitation.path("creatorId").asText()))
                .toList();
    }

    private Collaboration accept(OpenCampaign.Opened campaign, JsonNode invitation) {
        UUID creator = Json.id(invitation, "creatorId");
        JsonNode accepted = desk.creator(creator)
                .post(
                        "/v1/campaigns/" + campaign.id() + "/invitations/"
                                + invitation.path("id").asText() + "/acceptance",
                        Json.object().put("briefVersion", campaign.briefVersion()));
        return new Collaboration(
                Json.id(accepted, "collaborationId"),
                creator,
                invitation.path("tier").asText());
    }

    private void publish(Collaboration collaboration, int index) {
        if (index % EVERY_NTH_PUSHES == 0) {
            JsonNode refused = submit(collaboration, pushy.get(index / EVERY_NTH_PUSHES % pushy.size()));
            review(
                    collaboration,
                    refused,
                    "request-changes",
                    "Please tell it in your own words, and say that it is paid.");
        }
        JsonNode caption = soft.get(index % soft.size());
        JsonNode good = submit(collaboration, caption);
        review(collaboration, good, "approve", "Thank you, we like it.");
        String post = "post-" + collaboration.id();
        ObjectNode publication = Json.object()
                .put("submissionId", good.path("id").asText())
                .put("url", "https://social.example/" + post)
                .put("platform", caption.path("platform").asText())
                .put("platformPostId", post);
        publication.set("metrics", figures(collaboration, index));
        desk.creator(collaboration.creatorId())
                .post("/v1/collaborations/" + collaboration.id() + "/publications", publication);
    }

    private JsonNode submit(Collaboration collaboration, JsonNode caption) {
        JsonNode submission = desk.creator(collaboration.creatorId())
                .post(
                        "/v1/collaborations/" + collaboration.id() + "/submissions",
                        Json.object()
                                .put("text", caption.path("text").asText())
                                .put("platform", caption.path("platform").asText())
                                .put("language", caption.path("language").asText()));
        verdicts.merge(submission.path("check").path("verdict").asText(), 1, Integer::sum);
        return submission;
    }

    private void review(Collaboration collaboration, JsonNode submission, String decision, String note) {
        desk.campaigns()
                .post(
                        "/v1/collaborations/" + collaboration.id() + "/reviews",
                        Json.object()
                                .put("submissionId", submission.path("id").asText())
                                .put("decision", decision)
                                .put("note", note));
        reviews++;
    }

    /** Reached people as a post of that tier reaches them, give or take. */
    private static ObjectNode figures(Collaboration collaboration, int index) {
        long usual = USUAL_REACH.getOrDefault(collaboration.tier(), 1_000L);
        long reach = usual + usual * (index % 7) / 10;
        return Json.object()
                .put("reach", reach)
                .put("impressions", reach * 13 / 10)
                .put("engagements", reach / 25);
    }
}
