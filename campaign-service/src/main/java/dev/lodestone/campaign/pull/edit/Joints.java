package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;

/** How the parts of a sentence hang together, by the small words of its language. */
record Joints(Grammar grammar) {
    private static final int LEAST_PRESENTED = 4;

    boolean are(Role role, Token word) {
        return grammar.has(role, word);
    }

    boolean hangs(Token first) {
        return are(Role.HANGING, first);
    }

    boolean stands(Token first) {
        return are(Role.STANDING, first);
    }

    boolean adds(Token first) {
        return are(Role.ADDING, first);
    }

    boolean joins(Token first) {
        return are(Role.JOINING, first);
    }

    boolean names(Token first) {
        return first.kind() == Token.Kind.NUMBER || are(Role.NAMING, first);
    }

    boolean carriesOn(Token first) {
        return hangs(first) || are(Role.CARRYING, first);
    }

    /** Whether these words can stand beside any other clause: "and it smells of hay", "the shop is open", "link below". */
    boolean stands(List<Token> clause) {
        Token first = clause.getFirst();
        List<Token> rest = clause.subList(1, clause.size());
        if (are(Role.POINTING, first))
            return rest.stream().findFirst().filter(this::hangs).isPresent();
        if (stands(first)) return !adds(first) || rest.stream().anyMatch(this::says) || presents(rest);
        return are(Role.PRESENTING, first) && rest.stream().anyMatch(word -> are(Role.BEING, word));
    }

    /** "And the sale ends Sunday", not "and the blue mug". */
    private boolean presents(List<Token> added) {
        return added.size() >= LEAST_PRESENTED && are(Role.PRESENTING, added.getFirst());
    }

    private boolean says(Token word) {
        return (stands(word) || are(Role.CARRYING, word)) && !are(Role.PARTING, word);
    }

    /** "5 minutes ago", "vor einer Woche": one word beside those that count. */
    boolean tellTime(List<Token> sentence) {
        List<Token> units = sentence.stream()
                .filter(word -> !are(Role.AGO, word) && !counts(word))
                .toList();
        return sentence.stream().anyMatch(word -> are(Role.AGO, word))
                && sentence.stream().anyMatch(word -> counts(word) || startsWithDigit(word))
                && units.size() == 1
                && units.getFirst().kind() == Token.Kind.WORD;
    }

    private boolean counts(Token word) {
        return word.kind() == Token.Kind.NUMBER || are(Role.COUNTING, word);
    }

    private static boolean startsWithDigit(Token word) {
        return Character.isDigit(word.term().codePointAt(0));
    }

    boolean opensClause(Token token) {
        return token.opensClause() && !are(Role.COMPLETING, token);
    }
}
