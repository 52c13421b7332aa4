package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** Single words in capitals, where at least every fifth word of a text is one. What is usually written so does not count. */
final class ScatteredCapitals {
    private static final int EVERY = 5;
    private static final int LEAST_SHOUTED = 3;
    private static final int LEAST_WORDS = 10;
    private static final int LONGEST_UNKNOWN = 3;
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    /** As short as an acronym, and none. */
    private static final Set<String> SHORT_WORDS = Set.of(
            "all", "and", "any", "are", "bad", "be", "big", "but", "buy", "did", "do", "far", "for", "get", "go", "got",
            "has", "her", "his", "how", "is", "its", "me", "my", "new", "no", "not", "now", "off", "old", "one", "our",
            "out", "she", "so", "the", "too", "try", "up", "was", "way", "we", "who", "why", "yes", "yet", "you", "alt",
            "das", "der", "die", "du", "gut", "ich", "ist", "ja", "mit", "neu", "nie", "nur", "sie", "und", "wir");

    /** As long as a word, and none. */
    static final Set<String> ACRONYMS =
            Set.of("adhd", "asmr", "fodmap", "fomo", "hepa", "hiit", "imho", "inci", "lmao", "nasa", "ootd", "yolo");

    private ScatteredCapitals() {}

    /** Those beside the runs, measured against the words beside the runs: one shout does not depend on the other. */
    static List<Span> beside(List<Span> runs, List<Token> capitals, Prose prose) {
        Places inRuns = new Places(runs);
        List<Span> shouted = capitals.stream()
                .filter(token -> isWord(token.term()))
                .map(token -> new Span(token.start(), token.end()))
                .filter(word -> !inRuns.overlap(word))
                .toList();
        int words = prose.words() - runs.stream().mapToInt(prose::wordsIn).sum();
        boolean shouts = shouted.size() >= LEAST_SHOUTED && words >= LEAST_WORDS && shouted.size() * EVERY >= words;
        return shouts ? shouted : List.of();
    }

    private static boolean isWord(String term) {
        if (term.length() <= LONGEST_UNKNOWN) return SHORT_WORDS.contains(term);
        return !ACRONYMS.contains(term) && term.chars().anyMatch(letter -> CONSONANTS.indexOf(letter) < 0);
    }
}
