package dev.lodestone.campaign.solver;

import dev.lodestone.campaign.mix.answer.MixAnswer.Impossible;

/**
 * What is said where there is no plan. The limits named are one clash, in which each of them is needed; limits that are not named may
 * clash too, so that giving up one of those named need not make a plan possible.
 */
final class Refusal {
    private Refusal() {}

    static String words(Impossible impossible) {
        if (!impossible.proven()) return "No plan was found that keeps these limits together.";
        return isAlone(impossible)
                ? "This limit cannot be kept, whatever else is asked. There may be other clashes; giving up this limit"
                        + " ends this one."
                : "These limits cannot be kept together, whatever else is asked."
                        + " There may be other clashes; giving up any one of these limits ends this one.";
    }

    static String ofEach(Impossible impossible) {
        return isAlone(impossible)
                ? "No plan was found that keeps this limit, whatever the others are."
                : "Clashes with the other limits named here.";
    }

    private static boolean isAlone(Impossible impossible) {
        return impossible.clash().size() == 1;
    }
}
