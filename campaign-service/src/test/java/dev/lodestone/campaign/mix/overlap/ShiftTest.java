package dev.lodestone.campaign.mix.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.MixModel;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Candidate;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.Question.Segment;
import dev.lodestone.campaign.mix.effort.Deadline;
import dev.lodestone.campaign.mix.effort.Effort;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShiftTest {
    private final Question pool = Pools.pool(2, 2, 0.5, Objective.REACH);

    @Test
    void people_are_moved_no_longer_where_somebody_is_there_who_reaches_nobody() {
        Candidate nobodys = pool.candidates().getFirst().withId("nobody").withAudience(Map.of());
        Question more = pool.withCandidates(
                Stream.concat(pool.candidates().stream(), Stream.of(nobodys)).toList());

        assertThat(spent(more)).isEqualTo(spent(pool));
    }

    private static long spent(Question question) {
        Spread told = Spread.of(new MixModel(question));
        double[] size = question.segments().stream().mapToDouble(Segment::size).toArray();
        double[][] most = new double[told.people.length][];
        Arrays.fill(most, size);
        Pair pair = new Pair(0, 1, told.chance(0, 1) + 0.1 * Math.min(told.all(0), told.all(1)));
        Effort effort = new Effort(1_000_000, Deadline.NONE);
        Shift.of(told, most, List.of(pair), effort);
        assertThat(effort.spent()).isPositive();
        return effort.spent();
    }
}
