package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** At least two words in capitals one after the other, one of them longer than an acronym. */
final class Capitals implements Form {
    private static final int LONGEST_ACRONYM = 3;

    @Override
    public List<Span> find(Prose prose, List<Span> offers, Set<String> names) {
        List<Span> found = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token token : prose.tokens()) {
            boolean goesOn = run.isEmpty() || token.sentence() == run.getLast().sentence();
            if (!goesOn) close(run, prose, found);
            String word = prose.text().substring(token.start(), token.end());
            if (token.isWord() && isCapital(word) && !names.contains(token.term())) run.add(token);
            else if (!(isNeutral(token) && !run.isEmpty())) close(run, prose, found);
        }
        close(run, prose, found);
        return found;
    }

    private static void close(List<Token> run, Prose prose, List<Span> found) {
        boolean shouts = run.stream().anyMatch(token -> letters(prose, token) > LONGEST_ACRONYM);
        if (run.size() > 1 && shouts) {
            found.add(new Span(run.getFirst().start(), run.getLast().end()));
        }
        run.clear();
    }

    private static boolean isNeutral(Token token) {
        return token.kind() != Token.Kind.WORD && token.isWord();
    }

    private static long letters(Prose prose, Token token) {
        return prose.text()
                .substring(token.start(), token.end())
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }

    private static boolean isCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
