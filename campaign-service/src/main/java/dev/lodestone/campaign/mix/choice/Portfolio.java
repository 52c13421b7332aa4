package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.search.Effort;
import dev.lodestone.campaign.mix.search.Optimiser;
import dev.lodestone.campaign.mix.search.Optimiser.Solution;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The best plan of all tiers beside the best of each family, under the same budget. */
public record Portfolio(Optional<Chosen> recommended, Chosen allCelebrity, Chosen allMicro, boolean proven) {
    private static final Set<Tier> EVERY_TIER = Set.of(Tier.values());

    /** {@code relaxed}: limits that the plan was spared because its tiers cannot keep them. */
    public record Chosen(Name name, BitSet creators, double bound, boolean interrupted, List<String> relaxed) {}

    public static Portfolio of(MixModel model, List<BitSet> starts, Effort effort) {
        Chosen celebrity = single(model, Name.ALL_CELEBRITY, Tier.CELEBRITIES, effort.part(0.15));
        Chosen micro = single(model, Name.ALL_MICRO, Tier.MICRO_FAMILY, effort.part(0.25));
        Menu menu = Menu.of(model, EVERY_TIER, model.question().constraints());
        if (menu.lacksRequired()) return new Portfolio(Optional.empty(), celebrity, micro, true);
        List<BitSet> known = Stream.concat(Stream.of(celebrity.creators(), micro.creators()), starts.stream())
                .flatMap(menu::fromCandidates)
                .toList();
        return switch (Optimiser.best(menu.pool(), known, effort.part(0.6))) {
            case Solution.None none -> new Portfolio(Optional.empty(), celebrity, micro, none.proven());
            case Solution.Found found ->
                new Portfolio(
                        Optional.of(chosen(Name.RECOMMENDED, menu, found, List.of())),
                        celebrity,
                        micro,
                        found.isProven());
        };
    }

    /** Under the question's limits where its tiers can keep them, else under those that they can keep. */
    private static Chosen single(MixModel model, Name name, Set<Tier> tiers, Effort effort) {
        for (Milder milder : Milder.forTiers(model.question(), tiers)) {
            Menu menu = Menu.of(model, tiers, milder.constraints());
            if (!menu.lacksRequired()
                    && Optimiser.best(menu.pool(), List.of(), effort) instanceof Solution.Found found) {
                return chosen(name, menu, found, milder.relaxed());
            }
        }
        return new Chosen(name, new BitSet(), 0, false, List.of("every limit"));
    }

    private static Chosen chosen(Name name, Menu menu, Solution.Found found, List<String> relaxed) {
        double bound = found.isProven() ? found.value() : found.bound();
        return new Chosen(name, menu.toCandidates(found.items()), bound, found.interrupted(), relaxed);
    }
}
