package dev.lodestone.local.shop;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lodestone.local.desk.Api;
import dev.lodestone.local.desk.Json;
import dev.lodestone.local.process.Await;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What payout-service made of the campaign's events by itself: a program, and a link and a code per collaboration. */
public record Tracking(UUID programId, Map<UUID, String> linkPaths, Map<UUID, String> codes) {
    private static final Duration CAUGHT_UP = Duration.ofSeconds(60);

    public static Tracking await(Api payouts, UUID campaign, Collection<UUID> creators) {
        JsonNode program = Await.until(
                        "the program of campaign " + campaign,
                        CAUGHT_UP,
                        () -> payouts.all("/v1/programs?campaignId=" + campaign),
                        programs -> !programs.isEmpty())
                .getFirst();
        UUID programId = Json.id(program, "id");
        return Await.until(
                "a link and a code for each of " + creators.size() + " creators",
                CAUGHT_UP,
                () -> read(payouts, programId),
                tracking -> tracking.knows(creators));
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

    private boolean knows(Collection<UUID> creators) {
        return creators.stream().allMatch(creator -> linkPaths.containsKey(creator) && codes.containsKey(creator));
    }
}
