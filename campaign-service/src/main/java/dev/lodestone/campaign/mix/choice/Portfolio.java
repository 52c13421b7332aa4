package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Mix.Interval;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.effort.Effort;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The best plan of all tiers beside the best of each family, under the same budget. */
public record Portfolio(Optional<Chosen> recommended, Chosen allCelebrity, Chosen allMicro, boolean proven) {
    private static final Set<Tier> EVERY_TIER = Set.of(Tier.values());
    /** Of the effort: what is left for milder limits when all of it went into the search under stricter ones. */
    private static final double SECOND_TRY = 0.5;

    /** {@code bound}: no plan under the limits that this one was {@code held} to is worth more; {@code relaxed}: what it was spared. */
    public record Chosen(
            Name name, BitSet creators, double bound, boolean interrupted, Held held, List<Spared> relaxed) {

        /** The same, now that it is known that no plan under all limits is worth more than {@code other}. */
        public Chosen below(double other) {
            return held == Held.ALL ? new Chosen(name, creators, other, interrupted, held, relaxed) : this;
        }

        /** What less money buys can be had for more of it too: that plan, where it is spared less or is worth more than this one. */
        public Chosen orCheaper(Chosen cheaper, MixModel model) {
            boolean isStricter = cheaper.relaxed.size() < relaxed.size();
            boolean isBetter =
                    cheaper.relaxed.equals(relaxed) && model.objective(cheaper.creators) > model.objective(creators);
            if (!isStricter && !isBetter) return this;
            Held kept = cheaper.relaxed.isEmpty() ? Held.ALL : held;
            return new Chosen(name, cheaper.creators, bound, interrupted, kept, cheaper.relaxed);
        }

        public Optimality optimality(MixModel model) {
            double reached = model.objective(creators);
            double missing = bound - reached;
            boolean proven = missing <= Solution.Found.PROOF * Math.max(1, Math.abs(reached));
            double gap = proven ? 0 : Math.min(1, missing / Math.max(Math.abs(bound), Double.MIN_NORMAL));
            return new Optimality(proven, Double.isFinite(bound) ? gap : 1, interrupted, held);
        }

        public Plan plan(MixModel model, Map<String, Interval> interval) {
            List<String> ids = creators.stream()
                    .mapToObj(i -> model.candidates().get(i).id())
                    .toList();
            return new Plan(name, ids, model.figures(creators), interval, optimality(model), relaxed);
        }
    }

    public static Portfolio of(MixModel model, List<BitSet> starts, Effort effort) {
        return of(new Stock(model), model.question().budget(), starts, effort);
    }

    /** With another budget than that of the question: costs and audiences are the same. */
    public static Portfolio of(Stock stock, long budget, List<BitSet> starts, Effort effort) {
        Chosen celebrity = single(stock, budget, Name.ALL_CELEBRITY, Tier.CELEBRITIES, effort.part(0.15, 0.15));
        Chosen micro = single(stock, budget, Name.ALL_MICRO, Tier.MICRO_FAMILY, effort.part(0.25, 0.3));
        Menu menu = Menu.of(stock, EVERY_TIER, stock.model().question().constraints(), budget);
        if (menu.lacksRequired()) return new Portfolio(Optional.empty(), celebrity, micro, true);
        List<BitSet> known = Stream.concat(Stream.of(celebrity.creators(), micro.creators()), starts.stream())
                .flatMap(menu::fromCandidates)
                .toList();
        return switch (Optimiser.best(menu.pool(), known, effort.part(0.6, 1))) {
            case Solution.None none -> new Portfolio(Optional.empty(), celebrity, micro, none.proven());
            case Solution.Found found ->
                new Portfolio(
                        Optional.of(chosen(Name.RECOMMENDED, menu, found, found.interrupted(), Held.ALL, List.of())),
                        celebrity,
                        micro,
                        found.isProven());
        };
    }

    /**
     * Under the question's limits where its tiers can keep them, else under the first milder ones that a plan is found for. Where
     * the clock ended a search under stricter ones, it is the clock that spared them.
     */
    private static Chosen single(Stock stock, long budget, Name name, Set<Tier> tiers, Effort effort) {
        boolean isNeeded = true;
        boolean wasStopped = false;
        for (Milder milder : Milder.forTiers(stock.model().question(), tiers)) {
            Menu menu = Menu.of(stock, tiers, milder.constraints(), budget);
            Effort part = milder.relaxed().isEmpty() ? effort.part(1, 0.6) : effort.part(SECOND_TRY, SECOND_TRY);
            Solution solution =
                    menu.lacksRequired() ? new Solution.None(true) : Optimiser.best(menu.pool(), List.of(), part);
            switch (solution) {
                case Solution.None none -> {
                    isNeeded &= none.proven();
                    wasStopped |= !none.proven() && part.wasInterrupted();
                }
                case Solution.Found found -> {
                    boolean isStopped = wasStopped || found.interrupted();
                    return chosen(name, menu, found, isStopped, milder.held(isNeeded), milder.relaxed());
                }
            }
        }
        throw new IllegalStateException("Booking nobody keeps every upper limit.");
    }

    /** The recommended plan, where there is one, and the best of each family. */
    public List<Chosen> all() {
        return Stream.concat(recommended.stream(), Stream.of(allCelebrity, allMicro))
                .toList();
    }

    /** The same with other plans in place of all of its own. */
    public Portfolio with(List<Chosen> others) {
        return new Portfolio(Optional.of(others.get(0)), others.get(1), others.get(2), proven);
    }

    /** Did the clock end any of the searches? */
    public boolean isInterrupted() {
        return all().stream().anyMatch(Chosen::interrupted);
    }

    private static Chosen chosen(
            Name name, Menu menu, Solution.Found found, boolean isStopped, Held held, List<Spared> relaxed) {
        double bound = found.isProven() ? found.value() : found.bound();
        return new Chosen(name, menu.toCandidates(found.items()), bound, isStopped, held, relaxed);
    }
}
