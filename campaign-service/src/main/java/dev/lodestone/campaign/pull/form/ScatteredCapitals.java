package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;

/** Single words in capitals, where at least every fifth word of a text is one. What is usually written so does not count. */
record ScatteredCapitals(Grammar grammar) {
    private static final int EVERY = 5;
    private static final int LEAST_SHOUTED = 3;
    private static final int LEAST_WORDS = 10;
    private static final int LONGEST_UNKNOWN = 3;
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";

    /** Those beside the runs, measured against the words beside the runs: one shout does not depend on the other. */
    List<Span> beside(List<Span> runs, List<Token> capitals, Prose prose) {
        Places inRuns = new Places(runs);
        List<Span> shouted = capitals.stream()
                .filter(this::isWord)
                .map(token -> new Span(token.start(), token.end()))
                .filter(word -> !inRuns.overlap(word))
                .toList();
        int words = prose.words() - runs.stream().mapToInt(prose::wordsIn).sum();
        boolean shouts = shouted.size() >= LEAST_SHOUTED && words >= LEAST_WORDS && shouted.size() * EVERY >= words;
        return shouts ? shouted : List.of();
    }

    private boolean isWord(Token token) {
        if (token.term().length() <= LONGEST_UNKNOWN) return grammar.has(Role.SHORT, token);
        return !grammar.has(Role.ACRONYM, token) && !isOfConsonants(token.term());
    }

    static boolean isOfConsonants(String term) {
        return term.chars().noneMatch(sign -> Character.isLetter(sign) && CONSONANTS.indexOf(sign) < 0);
    }
}
