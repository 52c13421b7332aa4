package dev.lodestone.campaign.mix.headline;

import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Winner;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Tier;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Set;

/**
 * Who wins in a model, and what share of its worth the best plan has over the better one of a single family.
 *
 * @param single what the better one of a single family is worth; more than {@code reached} only where it was spared limits
 * @param isDecidedByLimits one of a single family would bring more if no limit bound it
 */
public record Standing(Winner winner, double lead, double reached, double single, boolean isDecidedByLimits) {
    private static final double NOTICEABLE = 1e-9;

    public static Standing of(MixModel model, BitSet best, BitSet allCelebrity, BitSet allMicro) {
        double reached = model.objective(best);
        double celebrity = rival(model, allCelebrity);
        double micro = rival(model, allMicro);
        double single = Math.max(celebrity, micro);
        double lead = reached > single ? (reached - single) / Math.max(Math.abs(reached), Math.abs(single)) : 0;
        double spared = Math.max(single, Math.max(model.objective(allCelebrity), model.objective(allMicro)));
        return new Standing(
                winner(model, best, reached, single, micro >= celebrity),
                lead,
                reached,
                single,
                reached < spared - NOTICEABLE * Math.abs(spared));
    }

    /** Where a gain is asked, a plan that was spared it is no rival: its tiers can book nobody. */
    private static double rival(MixModel model, BitSet plan) {
        BigDecimal asked = model.question().constraints().minRoi();
        if (asked == null || asked.signum() <= 0) return model.objective(plan);
        Figures figures = model.figures(plan);
        boolean isGain = figures.cost() == 0 ? figures.worth() > 0 : figures.roi() >= asked.doubleValue() - NOTICEABLE;
        return isGain ? model.objective(plan) : 0;
    }

    boolean isNoticeablyAbove(double bound) {
        return reached > bound + NOTICEABLE * Math.abs(bound);
    }

    private static Winner winner(MixModel model, BitSet best, double reached, double single, boolean isMicroBetter) {
        if (best.isEmpty()) return Winner.NOBODY;
        if (isOnly(model, best, Tier.MICRO_FAMILY)) return Winner.ALL_MICRO;
        if (isOnly(model, best, Tier.CELEBRITIES)) return Winner.ALL_CELEBRITY;
        if (reached > single + NOTICEABLE * Math.abs(single)) return Winner.MIX;
        return isMicroBetter ? Winner.ALL_MICRO : Winner.ALL_CELEBRITY;
    }

    private static boolean isOnly(MixModel model, BitSet set, Set<Tier> family) {
        return set.stream()
                .allMatch(i -> family.contains(model.candidates().get(i).tier()));
    }
}
