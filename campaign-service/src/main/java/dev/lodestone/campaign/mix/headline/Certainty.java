package dev.lodestone.campaign.mix.headline;

import dev.lodestone.campaign.mix.Mix.Held;
import dev.lodestone.campaign.mix.Mix.Optimality;
import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.choice.Portfolio;
import dev.lodestone.campaign.mix.choice.Portfolio.Chosen;
import java.util.BitSet;
import java.util.stream.Stream;

/** What is known for sure of the plans that a search found. */
record Certainty(MixModel model, Portfolio portfolio) {

    BitSet recommended() {
        return best().creators();
    }

    Optimality optimality() {
        return best().optimality(model);
    }

    private Chosen best() {
        return portfolio.recommended().orElseThrow();
    }

    /** No plan of one family, found or not, is worth as much. */
    boolean isAheadOfAnyOpponent(Standing standing) {
        return areOpponentsProven() || opponents().allMatch(single -> standing.isNoticeablyAbove(single.bound()));
    }

    boolean areOpponentsProven() {
        return opponents()
                .allMatch(single -> single.held() != Held.RELAXED_UNPROVEN
                        && single.optimality(model).proven());
    }

    private Stream<Chosen> opponents() {
        return Stream.of(portfolio.allCelebrity(), portfolio.allMicro());
    }
}
