package dev.lodestone.bench.mix;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Mix.Name;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Question;
import dev.lodestone.campaign.mix.answer.MixAnswer;
import dev.lodestone.campaign.mix.check.AnswerCheck;
import dev.lodestone.campaign.mix.overlap.Overlap;
import java.util.List;

/** A whole answer with its time on one core: opponents, draws, ablations and reasons included. */
public record Solved(Question question, Mix mix, double millis) {

    /** With all the time it takes, so that it is the same on every machine. */
    public static Solved of(Question question) {
        return of(Answered.of(question));
    }

    public static Solved inTime(Question question, List<Overlap> overlaps) {
        return of(Answered.inTime(question, overlaps));
    }

    private static Solved of(Answered answered) {
        return switch (answered.answer()) {
            case MixAnswer.Planned planned -> new Solved(answered.question(), planned.mix(), answered.millis());
            case MixAnswer.Impossible impossible -> throw new IllegalStateException("No plan: " + impossible);
            case MixAnswer.TooLate late -> throw new IllegalStateException("No time for all draws.");
        };
    }

    public Plan plan() {
        return mix.plan(Name.RECOMMENDED);
    }

    public double value() {
        return plan().figures().objective(question.objective());
    }

    public boolean isSound() {
        return AnswerCheck.faults(question, mix).isEmpty()
                && mix.plans().stream()
                        .allMatch(plan -> plan.figures().cost() <= question.budget()
                                && plan.figures().objective(question.objective())
                                        <= value() + 1e-9 * Math.abs(value()) + 1e-9);
    }
}
