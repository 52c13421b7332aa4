package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How words give way to gentler ones. Only what says something by itself is said anew or goes: a statement that is a push for the
 * most part or short, or a clause of one that stands without it. What a reader would miss never goes along with the push, and where
 * the rest turns against it ("not", "but") nothing is put into its writer's mouth. Words in the middle of a longer one stay, since
 * what is left without them would be no sentence.
 */
public final class Rewording {
    /** Up to so many words a statement with a push in it is about the push. */
    private static final int SHORT = 14;

    private Rewording() {}

    /**
     * @param gentler a clause in small letters; empty to leave out what was said
     * @param alone a clause for where that would leave nothing; may be empty
     * @param pushes the other faults of the text, which nobody would miss
     * @return null where nothing well-formed would be left
     */
    public static @Nullable Edit of(Prose prose, Span span, String gentler, String alone, Places pushes) {
        int first = prose.tokenAt(span.start());
        int last = Math.max(first, prose.tokenAt(span.end()) - 1);
        if (first >= prose.tokens().size()) return null;
        return Statement.around(prose, first, last)
                .flatMap(statement -> edit(span, Clause.around(statement, first, last), gentler, alone, pushes))
                .orElse(null);
    }

    private static Optional<Edit> edit(Span span, Clause clause, String gentler, String alone, Places pushes) {
        Statement statement = clause.statement();
        Prose prose = statement.prose();
        Beside beside = new Beside(statement, span, pushes);
        int pushing = 2 * prose.wordsIn(span);
        boolean partly = !clause.words().equals(statement.words())
                && !Ending.of(statement).asks();
        boolean mostly = partly && pushing >= prose.wordsIn(clause.words());
        Optional<Span> aside = mostly ? Brackets.around(prose.text(), clause.words()) : Optional.empty();
        if (aside.isPresent()) return aside.map(gone -> Edit.of(prose, gone, ""));
        boolean anew = mostly && !gentler.isEmpty() && !beside.turns() && !beside.isTold();
        if (anew && clause.canBeSaidAnew()) return said(clause, gentler);
        if (partly && clause.canGo(span)) return Optional.of(Edit.of(prose, clause.withBorder(), ""));
        if (partly && clause.canGoFirst(span))
            return Optional.of(Edit.of(prose, clause.withNext(), cased(clause.next(), statement)));
        boolean about = pushing >= statement.length() || statement.length() <= SHORT;
        if (about && beside.canGo()) return whole(statement, gentler, alone);
        return anew && clause.isSaidByItself() ? said(clause, gentler) : Optional.empty();
    }

    private static Optional<Edit> whole(Statement statement, String gentler, String alone) {
        if (!statement.isWhole() || Removal.isAnswered(statement)) return Optional.empty();
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
