package dev.lodestone.campaign.answer;

import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.overlap.Overlap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question, and what its answer tells beside the planner's own words.
 *
 * @param overlaps measured, of pairs of candidates
 * @param told names of the priors that the request told, also where it told what would have been taken anyway
 * @param toldRanges those of them of which it told too how far they may be off
 * @param further what else the answer stands on
 * @param place the pointer into the request of a limit that the planner names
 * @param poolCutTo null where all who fit the search are among the candidates
 */
public record Asked(
        Question question,
        List<Overlap> overlaps,
        String currency,
        Set<String> told,
        Set<String> toldRanges,
        List<AssumptionView> further,
        UnaryOperator<String> place,
        @Nullable Integer poolCutTo) {

    /** Of all candidates that there are. */
    public Asked(
            Question question,
            List<Overlap> overlaps,
            String currency,
            Set<String> told,
            Set<String> toldRanges,
            List<AssumptionView> further,
            UnaryOperator<String> place) {
        this(question, overlaps, currency, told, toldRanges, further, place, null);
    }
}
