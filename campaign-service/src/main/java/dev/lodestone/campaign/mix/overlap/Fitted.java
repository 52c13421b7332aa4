package dev.lodestone.campaign.mix.overlap;

import dev.lodestone.campaign.mix.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A question with audiences and circles as measured overlaps ask for them, and what of the overlaps they do not meet. */
public record Fitted(Question question, List<Seen> pairs) {

    /**
     * One measured overlap. {@code modelled}: what it is in the model, told as it was; {@code people}: how many more the model has
     * both of them reach; {@code share}: of those whom the one reaches who reaches fewer.
     */
    public record Seen(Overlap told, double modelled, double people, double share) {}

    public double meanPeople() {
        return mean(Seen::people);
    }

    public double meanShare() {
        return mean(Seen::share);
    }

    private double mean(ToDoubleFunction<Seen> of) {
        return Math.sqrt(
                pairs.stream().mapToDouble(of).map(off -> off * off).average().orElse(0));
    }

    /** The pair that the model misses by most of the people. */
    public Optional<Seen> worst() {
        return pairs.stream().max(Comparator.comparingDouble(seen -> Math.abs(seen.people())));
    }
}
