package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A discount code that is said again after it was said once. */
final class RepeatedCode implements Form {
    private static final Set<String> INTRODUCTIONS = Set.of("code", "codes", "gutscheincode", "rabattcode");
    private static final int REACH = 4;

    @Override
    public List<Span> find(Prose prose, List<Span> offers, Set<String> names) {
        List<Token> tokens = prose.tokens();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!INTRODUCTIONS.contains(tokens.get(i).term())) continue;
            int code = codeAfter(prose, i);
            if (code < 0) continue;
            String term = tokens.get(code).term();
            tokens.subList(code + 1, tokens.size()).stream()
                    .filter(token -> token.term().equals(term) && looksLikeCode(prose, token))
                    .map(token -> new Span(token.start(), token.end()))
                    .forEach(found::add);
            return found;
        }
        return found;
    }

    private static int codeAfter(Prose prose, int introduction) {
        int last = Math.min(prose.tokens().size(), introduction + REACH);
        for (int i = introduction + 1; i < last; i++) {
            if (looksLikeCode(prose, prose.tokens().get(i))) return i;
        }
        return -1;
    }

    /** Capitals, or letters with digits: no ordinary word. */
    private static boolean looksLikeCode(Prose prose, Token token) {
        String word = prose.text().substring(token.start(), token.end());
        boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean mixed =
                word.chars().anyMatch(Character::isLetter) && word.chars().anyMatch(Character::isDigit);
        return token.kind() == Token.Kind.WORD && (capitals || mixed);
    }
}
