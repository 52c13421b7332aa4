package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * How words give way to gentler ones. A clause that is a push for the most part is said anew, or goes; out of a longer one
 * only the pushing words go, since a rule cannot know what else it wants to say.
 */
public final class Rewording {
    private final Prose prose;
    private final List<Token> tokens;
    private final Span span;
    private final int first;
    private final int last;

    private Rewording(Prose prose, Span span) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.span = span;
        this.first = prose.tokenAt(span.start());
        this.last = Math.max(first, prose.tokenAt(span.end()) - 1);
    }

    /** @param gentler a clause in small letters; empty to leave out what was said */
    public static Edit of(Prose prose, Span span, String gentler) {
        return new Rewording(prose, span).edit(gentler);
    }

    private Edit edit(String gentler) {
        if (first >= tokens.size()) return without(span);
        int enough = 2 * (last - first + 1);
        int from = clauseStart(enough);
        int to = clauseEnd(enough);
        Span clause = new Span(
                Math.min(span.start(), tokens.get(from).start()),
                Math.max(span.end(), tokens.get(to).end()));
        if (prose.wordsIn(span) * 2 < prose.wordsIn(clause)) return without(span);
        if (!gentler.isEmpty()) return Edit.of(prose, clause, opensSentence(from) ? capitalised(gentler) : gentler);
        boolean whole = opensSentence(from) && closesSentence(to);
        return whole ? Edit.of(prose, sentence(clause, to), "") : without(clause);
    }

    /** Blanks behind the whole text are nobody's. */
    private Span sentence(Span clause, int to) {
        Span sentence = prose.sentenceAt(clause.start());
        int end = sentence.end();
        while (to + 1 == tokens.size() && end > clause.end() && isSpace(end - 1)) end--;
        return new Span(sentence.start(), end);
    }

    private boolean isSpace(int at) {
        char c = prose.text().charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** No further than it takes to know that the push is the smaller part. */
    private int clauseStart(int enough) {
        int at = first;
        while (at > 0
                && first - at <= enough
                && !tokens.get(at).opensClause()
                && tokens.get(at - 1).isWord()) at--;
        return at;
    }

    private int clauseEnd(int enough) {
        int at = last;
        while (!closesSentence(at)
                && at - last <= enough
                && !tokens.get(at + 1).opensClause()
                && tokens.get(at + 1).isWord()) at++;
        return at;
    }

    private boolean opensSentence(int token) {
        return token == 0
                || tokens.get(token - 1).sentence() != tokens.get(token).sentence();
    }

    private boolean closesSentence(int token) {
        return token + 1 >= tokens.size()
                || tokens.get(token + 1).sentence() != tokens.get(token).sentence();
    }

    /** Takes one of the blanks around along, so that no two are left. */
    private Edit without(Span gone) {
        boolean before = gone.start() == 0 || isBlank(gone.start() - 1);
        boolean after = gone.end() < prose.text().length() && isBlank(gone.end());
        return Edit.of(prose, new Span(gone.start(), before && after ? gone.end() + 1 : gone.end()), "");
    }

    private boolean isBlank(int at) {
        return prose.text().charAt(at) == ' ';
    }

    private static String capitalised(String words) {
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }
}
