package dev.lodestone.campaign.storedplan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.question.MixObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An answer as it was stored, read as answers are today. The first planner told less: what it did not keep stays empty and
 * is named in {@code notKept}, since nothing that is made up now could be told from what was computed then.
 */
record StoredAnswer(MixView mix, List<String> notKept) {
    private static final String OF_LIMITS = "plans.optimality.limits";
    private static final String OF_COMPARISON = "comparedWithAllCelebrity";
    private static final String OF_COST_PER_ENGAGEMENT = "plans.interval.costPerEngagement";
    private static final String OF_COST_PER_BUYER = "plans.interval.costPerBuyer";
    private static final String OF_CROSS_CHECK = "crossCheck";
    private static final String OF_FRONTIER = "frontier.optimality";
    private static final String OF_ABLATION = "ablation.optimality";
    private static final String OF_OUTCOME = "ablation.outcome";
    private static final String OF_FEES = "perCreator.feeCpm";
    private static final String OF_POOL = "poolCutTo";
    private static final List<String> OF_THE_FIRST_PLANNER = List.of(
            "budget",
            "perSegment",
            "frontier",
            "plans.relaxed",
            "plans.optimality.stoppedByTime",
            OF_LIMITS,
            "ablation.winner",
            "ablation.lead",
            "ablation.creatorsChanged",
            "perCreator.tier",
            "perCreator.impliedCpm",
            "perCreator.cpmFlag",
            "perTier.interval",
            OF_COMPARISON,
            OF_COST_PER_ENGAGEMENT,
            OF_COST_PER_BUYER,
            OF_CROSS_CHECK,
            OF_FRONTIER,
            OF_ABLATION,
            OF_OUTCOME,
            OF_FEES,
            OF_POOL);

    static StoredAnswer read(ObjectMapper json, String stored, MixObjective objective) {
        try {
            JsonNode answer = json.readTree(stored);
            boolean isOfTheFirst = !answer.has("headline");
            return new StoredAnswer(
                    json.treeToValue(isOfTheFirst ? completed((ObjectNode) answer, objective) : answer, MixView.class),
                    isOfTheFirst ? OF_THE_FIRST_PLANNER : notKept(answer));
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Later ones told what they spared an opponent but not whether they had to, or not what an engagement costs. */
    private static List<String> notKept(JsonNode answer) {
        List<String> missing = new ArrayList<>();
        if (!answer.at("/plans/0/optimality").has("limits")) missing.add(OF_LIMITS);
        if (!answer.has(OF_COMPARISON))
            missing.addAll(List.of(OF_COMPARISON, OF_COST_PER_ENGAGEMENT, OF_COST_PER_BUYER));
        if (!answer.has(OF_CROSS_CHECK)) missing.add(OF_CROSS_CHECK);
        if (lacks(answer.get("frontier"), "optimality")) missing.add(OF_FRONTIER);
        if (lacks(answer.get("ablation"), "optimality")) missing.add(OF_ABLATION);
        if (lacks(answer.get("ablation"), "outcome")) missing.add(OF_OUTCOME);
        if (lacksFees(answer.get("perCreator"))) missing.add(OF_FEES);
        if (!answer.has(OF_POOL)) missing.add(OF_POOL);
        return missing;
    }

    private static boolean lacks(JsonNode plans, String field) {
        return !plans.isEmpty() && !plans.get(0).has(field);
    }

    /** Who reaches nobody has neither today. */
    private static boolean lacksFees(JsonNode creators) {
        return StreamSupport.stream(creators.spliterator(), false)
                .anyMatch(creator -> creator.has("impliedCpm") && !creator.has("feeCpm"));
    }

    private static JsonNode completed(ObjectNode answer, MixObjective objective) {
        String winner = new EarlierStanding(answer, objective).winner();
        answer.put("winner", winner);
        answer.put("headline", headline(winner));
        answer.put("objective", objective.name().toLowerCase(java.util.Locale.ROOT));
        answer.putArray("perSegment");
        answer.putArray("frontier");
        answer.get("plans").forEach(plan -> {
            ((ObjectNode) plan).putArray("relaxed");
            ((ObjectNode) plan.get("optimality")).put("stoppedByTime", false);
        });
        answer.get("perTier").forEach(tier -> ((ObjectNode) tier).putObject("interval"));
        return answer;
    }

    private static String headline(String winner) {
        String first =
                switch (winner) {
                    case "nobody" -> "Nobody is worth the cost";
                    case "mix" -> "The mix wins";
                    default -> Character.toUpperCase(winner.charAt(0)) + winner.substring(1) + " wins";
                };
        return first
                + ". An earlier planner made this plan and kept less than is kept today; plan again to see the rest.";
    }
}
