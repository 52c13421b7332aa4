package dev.lodestone.campaign.mix.prior;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well the people of a segment are known: what their number is a product of, and the part that they are of their whole,
 * of which one part is larger where another is smaller.
 */
public record Headcount(List<Guess> unknowns, @Nullable Guess part) {
    /** As somebody said who should know. */
    public static final Headcount EXACT = new Headcount(List.of(), null);

    public Stream<Guess> all() {
        return Stream.concat(unknowns.stream(), Stream.ofNullable(part));
    }

    /** How far the number may be off: the unknowns have nothing to do with one another. */
    public Estimate around(double size) {
        return new Estimate(size / spread(Estimate::low), size, size * spread(Estimate::high));
    }

    private double spread(ToDoubleFunction<Estimate> end) {
        return Math.exp(Math.sqrt(all().mapToDouble(one -> Math.log(end.applyAsDouble(one.factor())))
                .map(log -> log * log)
                .sum()));
    }
}
