package dev.lodestone.payout.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes up slugs and codes: not to be guessed from one another, and without letters that people mistake for digits. */
@ApplicationScoped
public class Words {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int SLUG_LENGTH = 9;
    private static final int CODE_LENGTH = 7;

    private final SecureRandom random = new SecureRandom();

    public String slug() {
        return word(SLUG_LENGTH);
    }

    String code() {
        return word(CODE_LENGTH).toUpperCase(java.util.Locale.ROOT);
    }

    private String word(int length) {
        return random.ints(length, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }
}
