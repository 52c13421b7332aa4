package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Grammar;
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
 *
 * @param gentler a clause in small letters; empty to leave out what was said
 * @param alone a clause for where that would leave nothing; may be empty
 */
public record Rewording(Grammar grammar, String gentler, String alone) {
    /** Up to so many words a statement with a push in it is about the push. */
    private static final int SHORT = 14;

    /**
     * @param pushes the other faults of the text, which nobody would miss
     * @return null where nothing well-formed would be left
     */
    public @Nullable Edit of(Prose prose, Span span, Places pushes) {
        int first = prose.tokenAt(span.start());
        int last = Math.max(first, prose.tokenAt(span.end()) - 1);
        if (first >= prose.tokens().size()) return null;
        return Statement.around(prose, new Joints(grammar), first, last)
                .flatMap(statement -> edit(span, Clause.around(statement, first, last), pushes))
                .orElse(null);
    }

    private Optional<Edit> edit(Span span, Clause clause, Places pushes) {
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
        if (about && beside.canGo()) return whole(statement);
        return anew && clause.isSaidByItself() ? said(clause, gentler) : Optional.empty();
    }

    private Optional<Edit> whole(Statement statement) {
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
