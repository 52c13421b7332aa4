package dev.lodestone.creator.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The personal data of a creator: kept in a table of its own and gone for good after an erasure. */
public record Person(String displayName, @Nullable String email) {
    /** Who shares name and e-mail is one person; a bare name is not enough to say so. */
    public Optional<String> identity() {
        return email == null ? Optional.empty() : Optional.of(fold(displayName) + "\n" + fold(email));
    }

    public static @Nullable String foldOrNull(@Nullable String text) {
        return text == null ? null : fold(text);
    }

    public static String fold(String text) {
        String composed = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
