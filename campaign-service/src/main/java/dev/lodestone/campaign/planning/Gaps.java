package dev.lodestone.campaign.planning;

import dev.lodestone.campaign.answer.AssumptionView;
import dev.lodestone.campaign.creators.CreatorFacts;
import java.util.List;
import java.util.function.Predicate;

/** What the roster does not say of the candidates, and what was taken in its place; of how many of them. */
record Gaps(List<CreatorFacts> candidates, String currency) {

    List<AssumptionView> assumptions() {
        return List.of(
                count("withoutRate", facts -> facts.engagementRateBp() == null, "counted with the usual rate there"),
                count("withoutAuthenticShare", facts -> facts.authenticShareBp() == null, "all followers authentic"),
                count("withoutAudience", Gaps::isAtHome, "all of the audience in the creator's own country"),
                count("withoutCountry", Gaps::isNowhere, "nobody is known to be reached"),
                count("withoutNiche", facts -> facts.niches().isEmpty(), "counted in the niche `general`"),
                count(
                        "withFeeOfOtherPlatform",
                        facts -> !facts.hasFeeOnItsPlatform(currency),
                        "the cheapest deliverable of any platform"),
                AssumptionView.plain("candidates.fee", "the cheapest deliverable on a creator's largest platform"));
    }

    private static boolean isAtHome(CreatorFacts facts) {
        return facts.audienceCountriesBp().isEmpty() && facts.country() != null;
    }

    private static boolean isNowhere(CreatorFacts facts) {
        return facts.audienceCountriesBp().isEmpty() && facts.country() == null;
    }

    private AssumptionView count(String name, Predicate<CreatorFacts> isOne, String instead) {
        long many = candidates.stream().filter(isOne).count();
        return AssumptionView.counted("candidates." + name, many, "creators: " + instead);
    }
}
