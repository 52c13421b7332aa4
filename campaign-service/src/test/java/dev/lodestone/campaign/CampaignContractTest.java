package dev.lodestone.campaign;

import dev.lodestone.kit.testing.lint.ContractLintTests;
import java.util.Set;

class CampaignContractTest implements ContractLintTests {
    /**
     * Any whole number is a seed. The other numbers, maps and names of a mix question are bounded by its own checks, which
     * know the tiers and the candidates and answer with all faults at once.
     */
    @Override
    public Set<String> accepted() {
        return Set.of(
                "MixConstraints.forbidden[] has no bound",
                "MixConstraints.perTier has no bound",
                "MixConstraints.required[] has no bound",
                "MixConstraints.rivals[][] has no bound",
                "MixPlanRequest.postsPerTier has no bound",
                "MixPlanRequest.seed has no bound",
                "MixPriors.engagementRate has no bound",
                "MixPriors.ranges has no bound",
                "MixPriors.reachRate has no bound",
                "MixRange.high has no bound",
                "MixRange.low has no bound",
                "MixRange.mid has no bound",
                "MixSimulationRequest.seed has no bound");
    }
}
