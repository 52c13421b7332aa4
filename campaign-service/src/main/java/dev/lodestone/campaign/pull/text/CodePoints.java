package dev.lodestone.campaign.pull.text;

/** Counts code points up to any place of a text, after one walk through it: each question costs the same, wherever it points. */
final class CodePoints {
    private static final int STEP = 64;

    private final String text;
    /** How many pairs of surrogates are complete before every {@code STEP}-th unit. */
    private final int[] pairs;

    CodePoints(String text) {
        this.text = text;
        this.pairs = new int[text.length() / STEP + 1];
        for (int block = 1; block < pairs.length; block++) {
            pairs[block] = pairs[block - 1] + pairs((block - 1) * STEP, block * STEP);
        }
    }

    /** The same as {@code text.codePointCount(0, offset)}. */
    int before(int offset) {
        int block = offset / STEP;
        return offset - pairs[block] - pairs(block * STEP, offset);
    }

    private int pairs(int from, int to) {
        int count = 0;
        for (int i = Math.max(1, from); i < to; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) count++;
        }
        return count;
    }
}
