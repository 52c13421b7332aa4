package dev.lodestone.campaign.pull.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The uncased WordPiece of BERT (Devlin et al. 2019): words and single punctuation marks, cut greedily into the longest known
 * pieces. Its own few lines instead of a native library, which would unpack itself on disk and look for a network.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";
    private static final String CONTINUES = "##";

    private final Map<String, Integer> vocabulary = new HashMap<>();

    WordPieces(InputStream tokenizer) throws IOException {
        JsonNode known = new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        known.properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
    }

    /** {@code start} counts UTF-16 units of the text that was cut. */
    record Piece(int id, int start) {}

    int id(String special) {
        return Optional.ofNullable(vocabulary.get(special)).orElseThrow();
    }

    List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean alone = isAlone(c);
            if (alone || isBlank(c)) {
                cut(word, start, pieces);
                if (alone) cut(new StringBuilder().appendCodePoint(c), i, pieces);
            } else if (!isDropped(c)) {
                if (word.isEmpty()) start = i;
                word.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        cut(word, start, pieces);
        return pieces;
    }

    private void cut(StringBuilder word, int start, List<Piece> into) {
        if (word.isEmpty()) return;
        String plain = plain(word.toString());
        word.setLength(0);
        if (plain.isEmpty()) return;
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < plain.length(); ) {
            int end = plain.length();
            Integer known = vocabulary.get(piece(plain, from, end));
            while (known == null && --end > from) known = vocabulary.get(piece(plain, from, end));
            if (known == null || plain.codePointCount(0, plain.length()) > LONGEST_WORD) {
                into.add(new Piece(id(UNKNOWN), start));
                return;
            }
            pieces.add(new Piece(known, start));
            from = end;
        }
        into.addAll(pieces);
    }

    private static String piece(String word, int from, int end) {
        return from == 0 ? word.substring(0, end) : CONTINUES + word.substring(from, end);
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    /** Punctuation, all ASCII signs among it, and ideographs stand alone. */
    private static boolean isAlone(int c) {
        if (c < 0x80) return c > ' ' && c != 0x7F && !Character.isLetterOrDigit(c);
        if (Character.isIdeographic(c)) return true;
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
