package dev.lodestone.campaign.mix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Draws;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LuckTest {

    @Test
    void two_creators_have_luck_of_their_own_whatever_their_ids() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        Question question =
                Pools.pool(1, 1, 1, Objective.ENGAGEMENT).withCandidates(List.of(creator("Aa"), creator("BB")));
        BitSet aa = BitSet.valueOf(new long[] {0b01});
        BitSet bb = BitSet.valueOf(new long[] {0b10});

        Draws draws = Draws.of(new MixModel(question), List.of(aa, bb), 50);

        assertThat(draws.of(aa)).isNotEqualTo(draws.of(bb));
    }

    private static Candidate creator(String id) {
        return new Candidate(id, Tier.MICRO, 10_00, 1, 0L, 20_000, 1, 0.03, null, Map.of("s0", 1.0));
    }
}
