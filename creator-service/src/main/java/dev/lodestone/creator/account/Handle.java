package dev.lodestone.creator.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The changeable public name of an account, as shown and as compared: two handles that fold alike are the same. */
public record Handle(String text, String folded) {
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{1,64}");

    /** Empty when the text is not a handle. A leading @ is decoration and dropped. */
    public static Optional<Handle> parse(String raw) {
        String text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC);
        String bare = text.startsWith("@") ? text.substring(1) : text;
        return ALLOWED.matcher(bare).matches() ? Optional.of(new Handle(bare, fold(bare))) : Optional.empty();
    }

    /** Compares without case; upper-casing first also joins letters such as the German sharp s with its double s. */
    public static String fold(String text) {
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
