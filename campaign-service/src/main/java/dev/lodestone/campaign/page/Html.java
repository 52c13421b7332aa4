package dev.lodestone.campaign.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text made safe for HTML: nothing that a caller wrote becomes markup, and nothing of it vanishes. */
public final class Html {
    private static final int CONTROL_PICTURES = 0x2400;

    private Html() {}

    /** Two places, whether or not the number was stored meanwhile. */
    static String figure(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(c);
                // A browser reads a lone CR as a line break and CR LF as one: said outright, so that no tool differs.
                case '\r' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                default -> out.append(c < ' ' ? (char) (CONTROL_PICTURES + c) : c);
            }
        }
        return out.toString();
    }
}
