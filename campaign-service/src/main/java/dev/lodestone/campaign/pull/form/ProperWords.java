package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Token;
import java.util.Locale;

/** Words in capitals that keep one or all of them in small writing: "LONDON" and "NASA" are not "london" and "nasa". */
record ProperWords(Grammar grammar) {
    private static final int LONGEST = 4;

    /** @param opens whether it begins a sentence */
    String small(Token word, String written, boolean opens) {
        if (isAcronym(word)) return written;
        int first = opens || grammar.isCapitalised(written) ? written.offsetByCodePoints(0, 1) : 0;
        return written.substring(0, first) + written.substring(first).toLowerCase(Locale.ROOT);
    }

    boolean isAcronym(Token word) {
        return word.kind() == Token.Kind.WORD && (isUnspeakable(word) || grammar.has(Role.ACRONYM, word));
    }

    private boolean isUnspeakable(Token word) {
        return word.term().length() <= LONGEST
                && ScatteredCapitals.isOfConsonants(word.term())
                && !grammar.has(Role.UNSPOKEN, word);
    }
}
