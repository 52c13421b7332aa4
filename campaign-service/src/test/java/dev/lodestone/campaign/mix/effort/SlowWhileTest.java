package dev.lodestone.campaign.mix.effort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Pools;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.Question.Objective;
import dev.lodestone.campaign.mix.answer.Answers;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.answer.MixPlanning;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For a while the machine is busy with something else, and then no more: the time of the whole answer is never over. */
class SlowWhileTest {
    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final long EACH = Duration.ofMillis(250).toNanos();
    private static final int WHILE = 12;
    private static final Question QUESTION = Pools.pool(3, 60, 0.3, Objective.PROFIT);

    /** Time passes only with the looks of the while. */
    private static final class Clock {
        private final int from;
        private int looks;
        private long now;

        Clock(int from) {
            this.from = from;
        }

        long read() {
            looks++;
            if (looks > from && looks <= from + WHILE) now += EACH;
            return now;
        }
    }

    @Test
    void whenever_it_comes_nothing_of_the_answer_is_left_out() {
        Mix whole = Answers.mix(QUESTION);
        Clock undisturbed = new Clock(Integer.MAX_VALUE - WHILE);
        answer(undisturbed);

        for (int from = 0; from < undisturbed.looks; from += 11) {
            Mix mix = answer(new Clock(from));

            assertThat(mix.ablation()).extracting(Mix.Ablated::without).isEqualTo(names(whole));
            assertThat(mix.frontier()).hasSameSizeAs(whole.frontier());
            assertThat(AnswerCheck.faults(QUESTION, mix)).isEmpty();
        }
    }

    private static List<String> names(Mix mix) {
        return mix.ablation().stream().map(Mix.Ablated::without).toList();
    }

    private static Mix answer(Clock clock) {
        MixAnswer answer = MixPlanning.answer(QUESTION, Deadline.after(LIMIT, clock::read, () -> false), done -> {});
        return ((MixAnswer.Planned) answer).mix();
    }
}
