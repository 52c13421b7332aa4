package dev.lodestone.campaign.mix.answer;

import dev.lodestone.campaign.mix.Mix;
import dev.lodestone.campaign.mix.Question;

public final class Answers {
    private Answers() {}

    public static Mix mix(Question question) {
        return switch (MixPlanning.answer(question)) {
            case MixAnswer.Planned planned -> planned.mix();
            case MixAnswer.Impossible impossible -> throw new AssertionError("No plan: " + impossible);
            case MixAnswer.TooLate late -> throw new AssertionError("No plan in time");
        };
    }
}
