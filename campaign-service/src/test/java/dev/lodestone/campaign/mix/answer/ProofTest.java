package dev.lodestone.campaign.mix.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called proven is not beaten: here are pools of which plans are known that a bound taken too low once ruled out. */
class ProofTest {

    @ParameterizedTest
    @CsvSource({"29806, 80, 723777.85", "217481, 80, 150871.99", "510870, 120, 981617.41", "528974, 120, 898342.64"})
    void the_best_plan_of_a_pool_of_small_segments_is_not_ruled_out(long seed, int creators, double known) {
        Plan plan = Answers.mix(crowded(seed, creators)).plan(Name.RECOMMENDED);

        assertThat(plan.figures().reach()).isGreaterThan(known);
        assertThat(plan.optimality().proven()).isTrue();
    }

    /** Segments a thousandth as large at the least: a few creators fill them. */
    private static Question crowded(long seed, int creators) {
        Random random = new Random(seed);
        double part = 0.02 + 0.6 * random.nextDouble();
        Question pool = Pools.pool(seed, creators, part, Objective.values()[random.nextInt(4)]);
        double shrunk = Math.pow(10, -3 * random.nextDouble());
        return Pools.shrunk(pool, shrunk);
    }
}
