package dev.lodestone.campaign.pull.spelling;

/** A word whose letters are set apart: "h.u.r.r.y", "l a s t". At least three, all parted by the same sign. */
public final class SpacedOut {
    private static final String PARTING = " .-_*\u00b7\u2022|/~";
    private static final int FEWEST_LETTERS = 3;
    /** From one letter to the next. */
    private static final int STEP = 2;

    private SpacedOut() {}

    /** Where the word ends that starts here; its start when there is none. */
    public static int end(String text, int start) {
        int last = start;
        while (isParted(text, last, start + 1) && isLetter(text, last + STEP)) last += STEP;
        // Of "a b c day" the last letter begins another word.
        if (isLetter(text, last + 1)) last -= STEP;
        return last >= start + STEP * (FEWEST_LETTERS - 1) ? last + 1 : start;
    }

    public static boolean isParting(int c) {
        return PARTING.indexOf(c) >= 0;
    }

    public static String closedUp(String spaced) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < spaced.length(); at += STEP) word.append(spaced.charAt(at));
        return word.toString();
    }

    private static boolean isParted(String text, int letter, int sign) {
        return letter + 1 < text.length()
                && isParting(text.charAt(sign))
                && text.charAt(letter + 1) == text.charAt(sign);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
