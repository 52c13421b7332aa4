package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Figures;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.MixModel;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The recommended plan beside the all-celebrity one. */
record Comparison(MixModel model, Draws draws) {

    Mix.Compared of(BitSet recommended, BitSet celebrity) {
        Figures ours = model.figures(recommended);
        Figures theirs = model.figures(celebrity);
        Map<String, Interval> interval = new LinkedHashMap<>();
        interval.put("spendSaved", draws.difference(celebrity, recommended, Figures::cost));
        interval.put("roiDelta", draws.difference(recommended, celebrity, Figures::roi));
        return new Mix.Compared(theirs.cost() - ours.cost(), ours.roi() - theirs.roi(), interval);
    }
}
