package dev.lodestone.campaign.pull.property;

import dev.lodestone.campaign.pull.Finding;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an example says beside a push that its reader would miss: a code, the other side of a colon, a figure in another part of the
 * sentence, a part that is about somebody or something. No wording of the packs holds it, so that no edit is better than one that
 * throws it away. It knows nothing of how the engine cuts a text.
 */
record Beside(String language, String text) {
    private static final Pattern SENTENCES = Pattern.compile("[^.!?\\n]+[.!?]*");
    private static final Pattern PARTS = Pattern.compile("[^,;]+");
    private static final Pattern CODE = Pattern.compile("\\p{Lu}+\\d+|:\\s");
    private static final Pattern ABOUT = Pattern.compile(
            "\\d|^\\W*(?:(?:and|so|because|und|denn|weil)\\s+)?(?:he|she|it|the|my|our|says|er|es|der|die|das|mein|unser)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether the text is right to stay as it is. */
    boolean keeps(Finding push) {
        if (push.dimension().equals("format")) return isGermanInCapitals(push);
        return SENTENCES
                .matcher(text)
                .results()
                .filter(sentence -> overlap(sentence, push))
                .anyMatch(sentence -> isLost(sentence, push));
    }

    /** Which German words are nouns nobody knows here, so that small letters may be wrong. */
    private boolean isGermanInCapitals(Finding push) {
        return language.equals("de") && push.span().equals(push.span().toUpperCase(Locale.ROOT));
    }

    private boolean isLost(MatchResult sentence, Finding push) {
        boolean code = matches(CODE, sentence).anyMatch(found -> !overlap(found, push));
        List<MatchResult> others =
                matches(PARTS, sentence).filter(part -> !overlap(part, push)).toList();
        return code
                || others.stream().anyMatch(part -> ABOUT.matcher(part.group()).find());
    }

    private Stream<MatchResult> matches(Pattern pattern, MatchResult stretch) {
        return pattern.matcher(text).region(stretch.start(), stretch.end()).results();
    }

    private static boolean overlap(MatchResult stretch, Finding push) {
        return stretch.start() < push.end() && push.start() < stretch.end();
    }
}
