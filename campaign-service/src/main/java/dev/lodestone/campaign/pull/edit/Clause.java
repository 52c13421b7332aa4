package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;

/**
 * A part of a statement between commas. It can only be changed by itself where the rest stands without it: in "The cream, the
 * best ever, came today" nothing does.
 */
record Clause(Statement statement, int from, int to) {
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_BESIDE = 4;

    static Clause around(Statement statement, int first, int last) {
        List<Token> tokens = statement.prose().tokens();
        int from = first;
        int to = last;
        while (from > statement.from() && !statement.joints().opensClause(tokens.get(from))) from--;
        while (to < statement.to() && !statement.joints().opensClause(tokens.get(to + 1))) to++;
        return new Clause(statement, from, to);
    }

    Span words() {
        return new Span(token(from).start(), token(to).end());
    }

    /** Whether other words can stand in its place: a clause that says all by itself between others that do. */
    boolean canBeSaidAnew() {
        return isClause() && (opens() || standsBefore()) && (closes() || nextStands());
    }

    /** "Grab yours, tag a friend", not "The best toy ever, a bus, came today" nor "Last chance, my dears". */
    boolean isSaidByItself() {
        if (!isClause() || !opens() || closes() || joints().names(token(from))) return false;
        Token next = token(to + 1);
        return !joints().names(next) && !joints().adds(next) && !joints().carriesOn(next);
    }

    private boolean nextStands() {
        return to + 1 < statement.to() && joints().stands(prose().tokens().subList(to + 1, nextEnd() + 1));
    }

    private int nextEnd() {
        int last = to + 1;
        while (last < statement.to() && !joints().opensClause(token(last + 1))) last++;
        return last;
    }

    private boolean isClause() {
        return isApart() && prose().wordsIn(words()) >= LEAST_WORDS && !joints().hangs(token(from));
    }

    /** Whether the statement says something well-formed without it: it is an afterthought, or its last part. */
    boolean canGo(Span pushing) {
        if (opens() || !isApart() || !standsBefore()) return false;
        int joining = joints().joins(token(from)) ? 1 : 0;
        boolean afterthought = prose().wordsIn(pushing) + joining >= prose().wordsIn(words());
        return closes()
                ? afterthought || joints().stands(token(from))
                : afterthought && !joints().carriesOn(token(to + 1));
    }

    boolean opens() {
        return from == statement.from();
    }

    /** "Hurry, I told my sister": whether what follows is the better for its going. */
    boolean canGoFirst(Span pushing) {
        boolean all = prose().wordsIn(pushing) == prose().wordsIn(words());
        if (!all || !opens() || closes() || !isApart() || !nextStands() || joints().adds(token(to + 1))) return false;
        Span rest = new Span(token(to + 1).start(), token(nextEnd()).end());
        return prose().wordsIn(rest) > LEAST_BESIDE;
    }

    /** With the comma behind it and the word that is the first one then. */
    Span withNext() {
        return new Span(token(from).start(), token(to + 1).end());
    }

    String next() {
        return prose().text().substring(token(to + 1).start(), token(to + 1).end());
    }

    /** With the comma before it. */
    Span withBorder() {
        return new Span(token(from - 1).end(), token(to).end());
    }

    private boolean closes() {
        return to == statement.to();
    }

    /** All that stands before it is long enough to be said alone, and no part of it waits for this one. */
    private boolean standsBefore() {
        Token opening = statement.opening();
        int least = joints().stands(opening) ? LEAST_WORDS : LEAST_BESIDE;
        return prose().wordsIn(new Span(opening.start(), beginningEnd())) >= least
                && !joints().are(Role.LEANING, token(from - 1))
                && !joints().hangs(token(previous()))
                && !joints().hangs(opening);
    }

    /** Where the clause ends that the statement begins with. */
    private int beginningEnd() {
        int at = statement.from() + 1;
        while (at < from && !token(at).opensClause()) at++;
        return token(at - 1).end();
    }

    private int previous() {
        int at = from - 1;
        while (at > statement.from() && !token(at).opensClause()) at--;
        return at;
    }

    /** Commas and the like on both sides: a slash, an "&" or a bracket parts no clauses. */
    private boolean isApart() {
        return (opens() || isComma(from)) && (closes() || isComma(to + 1));
    }

    private boolean isComma(int token) {
        String between =
                prose().text().substring(token(token - 1).end(), token(token).start());
        return between.strip().length() == 1 && ",;\u2013\u2014-".contains(between.strip());
    }

    private Token token(int index) {
        return prose().tokens().get(index);
    }

    private Joints joints() {
        return statement.joints();
    }

    private Prose prose() {
        return statement.prose();
    }
}
