package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.spelling.SpacedOut;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** At least two words in capitals one after the other, one of them longer than an acronym; or too many single ones. */
final class Capitals implements Form {
    private static final int LONGEST_ACRONYM = 3;

    @Override
    public List<Span> find(Prose prose, Grammar grammar, List<Span> offers, Set<String> names) {
        List<Span> found = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        List<Token> capitals = new ArrayList<>();
        for (Token token : prose.tokens()) {
            boolean goesOn = run.isEmpty() || token.sentence() == run.getLast().sentence();
            if (!goesOn) close(run, prose, found);
            if (isShouted(prose, token) && !names.contains(token.term())) {
                run.add(token);
                capitals.add(token);
            } else if (!isNeutral(prose, token) || run.isEmpty()) close(run, prose, found);
        }
        close(run, prose, found);
        found.addAll(new ScatteredCapitals(grammar).beside(List.copyOf(found), capitals, prose));
        return found;
    }

    /** What opens a sentence keeps its first letter, a name too, an acronym all. Which word is a noun nobody knows here. */
    @Override
    public @Nullable Edit gentler(Prose prose, Grammar grammar, Span span) {
        List<Token> shouted = prose.tokens().subList(prose.tokenAt(span.start()), prose.tokenAt(span.end()));
        ProperWords proper = new ProperWords(grammar);
        boolean lasting = shouted.stream().filter(proper::isAcronym).count() > 1;
        if (lasting || grammar.capitalNouns()) return null;
        StringBuilder words = new StringBuilder(prose.text().substring(span.start(), span.end()));
        for (Token token : shouted.reversed()) {
            String written = prose.text().substring(token.start(), token.end());
            boolean opens = token.start() == span.start() && opens(prose, token);
            words.replace(
                    token.start() - span.start(), token.end() - span.start(), proper.small(token, written, opens));
        }
        return Edit.of(prose, span, words.toString());
    }

    private static boolean opens(Prose prose, Token token) {
        return opensSentence(prose.tokens(), prose.tokenAt(token.start())) || isBehindBar(prose, token);
    }

    /** Behind a tag or a sign a sentence begins as well. */
    private static boolean opensSentence(List<Token> tokens, int token) {
        if (token == 0) return true;
        Token before = tokens.get(token - 1);
        return !before.isWord() || before.sentence() != tokens.get(token).sentence();
    }

    private static boolean isBehindBar(Prose prose, Token token) {
        int before = token.start() - 1;
        while (before >= 0 && Character.isWhitespace(prose.text().charAt(before))) before--;
        return before >= 0 && prose.text().charAt(before) == '|';
    }

    private static void close(List<Token> run, Prose prose, List<Span> found) {
        boolean shouts = run.stream().anyMatch(token -> letters(prose, token) > LONGEST_ACRONYM);
        if (run.size() > 1 && shouts) {
            found.add(new Span(run.getFirst().start(), run.getLast().end()));
        }
        run.clear();
    }

    private static boolean isShouted(Prose prose, Token token) {
        return token.isWord() && isCapital(prose, token) && letters(prose, token) > 1;
    }

    /** Numbers, emoji and the word "I" neither shout nor end a shout. */
    private static boolean isNeutral(Prose prose, Token token) {
        if (token.kind() == Token.Kind.EMOJI) return true;
        return token.isWord() && (token.kind() != Token.Kind.WORD || letters(prose, token) == 1);
    }

    private static int letters(Prose prose, Token token) {
        int letters = 0;
        for (int at = token.start(), c; at < token.end(); at += Character.charCount(c)) {
            c = prose.text().codePointAt(at);
            if (Character.isLetter(c)) letters++;
        }
        return letters;
    }

    /** A name spelled out, as in "B-E-L-L-A", is not shouted. */
    private static boolean isCapital(Prose prose, Token token) {
        boolean capital = false;
        for (int at = token.start(), c; at < token.end(); at += Character.charCount(c)) {
            c = prose.text().codePointAt(at);
            if (Character.isLowerCase(c) || Character.isDigit(c) || SpacedOut.isParting(c)) return false;
            capital |= Character.isUpperCase(c);
        }
        return capital;
    }
}
