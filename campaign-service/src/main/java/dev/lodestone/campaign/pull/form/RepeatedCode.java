package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A discount code that is said again after it was said once. */
final class RepeatedCode implements Form {
    private static final int REACH = 4;

    @Override
    public List<Span> find(Prose prose, Grammar grammar, List<Span> offers, Set<String> names) {
        Set<String> codes = codes(prose, grammar);
        Set<String> said = new HashSet<>();
        return prose.tokens().stream()
                .filter(token -> codes.contains(token.term()) && looksLikeCode(prose, token))
                .filter(token -> !said.add(token.term()))
                .map(token -> new Span(token.start(), token.end()))
                .toList();
    }

    /** What follows a word such as "code" in its sentence. */
    private static Set<String> codes(Prose prose, Grammar grammar) {
        List<Token> tokens = prose.tokens();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!grammar.has(Role.CODE, tokens.get(i))) continue;
            int sentence = tokens.get(i).sentence();
            tokens.subList(i + 1, Math.min(tokens.size(), i + REACH)).stream()
                    .filter(token -> token.sentence() == sentence && looksLikeCode(prose, token))
                    .findFirst()
                    .ifPresent(token -> codes.add(token.term()));
        }
        return codes;
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
