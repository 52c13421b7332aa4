package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How words give way to gentler ones. Only what says something by itself is said anew or goes: a statement that is a push for the
 * most part or short, or a clause of one that stands without it. Words in the middle of a longer one stay, since what is left
 * without them would be no sentence.
 */
public final class Rewording {
    /** Up to so many words a statement with a push in it is about the push. */
    private static final int SHORT = 14;

    private Rewording() {}

    /**
     * @param gentler a clause in small letters; empty to leave out what was said
     * @param alone a clause for where that would leave nothing; may be empty
     * @return null where nothing well-formed would be left
     */
    public static @Nullable Edit of(Prose prose, Span span, String gentler, String alone) {
        int first = prose.tokenAt(span.start());
        int last = Math.max(first, prose.tokenAt(span.end()) - 1);
        if (first >= prose.tokens().size()) return null;
        return Statement.around(prose, first, last)
                .flatMap(statement -> edit(span, statement, Clause.around(statement, first, last), gentler, alone))
                .orElse(null);
    }

    private static Optional<Edit> edit(Span span, Statement statement, Clause clause, String gentler, String alone) {
        Prose prose = statement.prose();
        int pushing = 2 * prose.wordsIn(span);
        boolean partly = !clause.words().equals(statement.words())
                && !Ending.of(statement).asks();
        boolean anew = partly && !gentler.isEmpty() && pushing >= prose.wordsIn(clause.words());
        if (anew && clause.canBeSaidAnew()) return said(clause, gentler);
        if (partly && clause.canGo(span)) return Optional.of(Edit.of(prose, clause.withBorder(), ""));
        boolean about = pushing >= statement.length() || statement.length() <= SHORT;
        if (!about) return anew && clause.isSaidByItself() ? said(clause, gentler) : Optional.empty();
        if (!statement.isWhole()) return Optional.empty();
        if (!gentler.isEmpty()) return said(statement, gentler);
        return Removal.of(statement).or(() -> alone.isEmpty() ? Optional.empty() : said(statement, alone));
    }

    private static Optional<Edit> said(Clause clause, String gentler) {
        Statement statement = clause.statement();
        String words = clause.opens() ? cased(gentler, statement) : gentler;
        return Optional.of(Edit.of(statement.prose(), clause.words(), words));
    }

    /** What is no question any more ends like none. */
    private static Optional<Edit> said(Statement statement, String gentler) {
        Prose prose = statement.prose();
        String words = cased(gentler, statement);
        Ending ending = Ending.of(statement);
        if (ending.asks()) return closed(prose, new Span(statement.words().start(), ending.end()), words + ".");
        return closed(prose, Brackets.closing(prose.text(), statement.words()), words);
    }

    private static Optional<Edit> closed(Prose prose, Span gone, String words) {
        return Brackets.areClosed(prose.text(), gone) ? Optional.of(Edit.of(prose, gone, words)) : Optional.empty();
    }

    private static String cased(String gentler, Statement statement) {
        int opening = statement.prose().text().codePointAt(statement.opening().start());
        return statement.opensSentence() || !Character.isLowerCase(opening) ? Edit.capitalised(gentler) : gentler;
    }
}
