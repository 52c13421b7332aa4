package dev.lodestone.campaign.pull.semantic;

/**
 * How far a judgement is believed. A few words are read with doubt: pages of shops and headlines are full of short texts that
 * read as pushing captions do, and use none of their words.
 *
 * @param words how many the text has
 */
public record Trust(Judgement judgement, int words) {
    private static final int ENOUGH = 20;
    private static final int FEW = 8;
    /** Fewer are a name or a label: there is nothing to read. */
    private static final int LEAST = 4;

    private static final double DECISIVE = 0.7;
    private static final double HARDLY_CALM = 0.2;
    private static final double DECISIVE_OF_FEW = 0.8;
    private static final double WORDS_DISAGREE = 0.3;
    private static final double FEW_WORDS_DISAGREE = 0.2;
    private static final double SURELY_HIGH = 0.6;
    private static final double SURELY_CALM = 0.6;
    private static final double SURELY_CALM_IN_FEW_WORDS = 0.99;

    public static boolean isWorthReading(int words) {
        return words >= LEAST;
    }

    public boolean isShort() {
        return words < ENOUGH;
    }

    /**
     * A short text counts only when it surely reads calm, hardly does or has a passage that surely presses, and presses only when
     * its words alone say so too; one of fewer than eight words only when all that is clearer still.
     */
    public boolean isDoubtful() {
        if (!isShort()) return false;
        boolean sure = judgement.none() >= DECISIVE
                || judgement.none() <= HARDLY_CALM
                || judgement.passages().stream().anyMatch(passage -> passage.probability() >= DECISIVE);
        if (!sure) return true;
        return !judgement.isCalm() && (judgement.calmByWords() >= WORDS_DISAGREE || words < FEW && !isClear());
    }

    private boolean isClear() {
        return Math.max(judgement.mild(), judgement.high()) >= DECISIVE_OF_FEW
                && judgement.calmByWords() <= FEW_WORDS_DISAGREE;
    }

    public boolean isHigh() {
        return judgement.isHigh() && (!isShort() || judgement.high() >= SURELY_HIGH);
    }

    /**
     * The fewer words are left to speak for a text, the calmer they have to read.
     *
     * @param beside how many words lie beside what the rules have found
     */
    public static boolean isSurelyCalm(Judgement judgement, int beside) {
        return judgement.none() >= (beside >= ENOUGH ? SURELY_CALM : SURELY_CALM_IN_FEW_WORDS) && beside >= FEW;
    }
}
