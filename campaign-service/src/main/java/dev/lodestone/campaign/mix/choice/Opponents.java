package dev.lodestone.campaign.mix.choice;

import dev.lodestone.campaign.mix.Constraints.Spared;
import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import dev.lodestone.campaign.mix.search.Optimiser;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people do without a planner: fill the budget with the most engaging, the largest, or anybody. */
public final class Opponents {
    /** What the best plan is worth, nobody asked yet. */
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private Opponents() {}

    public static List<Chosen> of(Stock stock) {
        MixModel model = stock.model();
        Question question = model.question();
        Menu menu = Menu.of(stock, Set.of(Tier.values()), question.constraints(), question.budget());
        return List.of(
                filled(menu, Name.TOP_ENGAGEMENT, ranked(model, Comparator.comparingDouble(Candidate::engagementRate))),
                filled(menu, Name.TOP_FOLLOWERS, ranked(model, Comparator.comparingDouble(Candidate::followers))),
                filled(menu, Name.RANDOM, shuffled(model)));
    }

    private static Chosen filled(Menu menu, Name name, int[] order) {
        BitSet chosen = Optimiser.inOrder(menu.pool(), menu.inOrder(order));
        BitSet creators = menu.toCandidates(chosen);
        return Optimiser.keeps(menu.pool(), chosen)
                ? new Chosen(name, creators, UNKNOWN, false, Held.ALL, List.of())
                : new Chosen(name, creators, UNKNOWN, false, Held.RELAXED_UNPROVEN, List.of(Spared.LOWER_LIMITS));
    }

    private static int[] ranked(MixModel model, Comparator<Candidate> by) {
        return IntStream.range(0, model.candidates().size())
                .boxed()
                .sorted((a, b) -> by.reversed()
                        .thenComparing(Candidate::id)
                        .compare(model.candidates().get(a), model.candidates().get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] shuffled(MixModel model) {
        List<Integer> order =
                IntStream.range(0, model.candidates().size()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(model.question().seed()));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
