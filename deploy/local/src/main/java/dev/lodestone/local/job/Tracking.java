package dev.lodestone.local.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.job.RunCollaborations.Collaboration;
import dev.lodestone.local.stack.Await;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What payout-service made of the campaign's events by itself: a program, and a link and a code per collaboration. */
record Tracking(UUID programId, Map<UUID, String> linkPaths, Map<UUID, String> codes) {
    private static final Duration CAUGHT_UP = Duration.ofSeconds(60);

    static Tracking await(Api payouts, UUID campaign, List<Collaboration> collaborations) {
        JsonNode program = Await.until(
                        "the program of campaign " + campaign,
                        CAUGHT_UP,
                        () -> payouts.all("/v1/programs?campaignId=" + campaign),
                        programs -> !programs.isEmpty())
                .getFirst();
        UUID programId = Json.id(program, "id");
        return Await.until(
                "a link and a code for each of " + collaborations.size() + " collaborations",
                CAUGHT_UP,
                () -> read(payouts, programId),
                tracking -> tracking.knows(collaborations));
    }

    private static Tracking read(Api payouts, UUID program) {
        String filter = "?programId=" + program;
        return new Tracking(
                program,
                byCreator(
                        payouts.all("/v1/links" + filter),
                        link -> link.path("path").asText()),
                byCreator(
                        payouts.all("/v1/codes" + filter),
                        code -> code.path("code").asText()));
    }

    private static Map<UUID, String> byCreator(List<JsonNode> items, Function<JsonNode, String> value) {
        return items.stream()
                .collect(Collectors.toMap(item -> Json.id(item, "creatorId"), value, (newer, older) -> newer));
    }

    private boolean knows(List<Collaboration> collaborations) {
        return collaborations.stream()
                .map(Collaboration::creatorId)
                .allMatch(creator -> linkPaths.containsKey(creator) && codes.containsKey(creator));
    }
}
