package dev.lodestone.payout.provider;

/** A provider's words, no longer than they are kept: a text that is too long must not stop the payment that it is about. */
public final class Shortened {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    private Shortened() {}

    public static String reason(String text) {
        return to(LONGEST_REASON, text);
    }

    public static String name(String text) {
        return to(LONGEST_NAME, text);
    }

    private static String to(int longest, String text) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
