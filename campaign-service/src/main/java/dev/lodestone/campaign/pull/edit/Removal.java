package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Optional;

/** How a whole statement leaves a text: with its end, its pair of brackets and the blanks on one of its sides. */
final class Removal {
    /** A label alone is no text. */
    private static final int LEAST_LEFT = 3;

    private static final int LONGEST_TIME = 30;

    private final Prose prose;
    private final String text;

    private Removal(Prose prose) {
        this.prose = prose;
        this.text = prose.text();
    }

    /** Empty where something would be left that only the statement gave a meaning, or nothing at all. */
    static Optional<Edit> of(Statement statement) {
        return new Removal(statement.prose()).edit(statement);
    }

    /** "Limited edition? No, just the end of the wool": an answer needs its question, "5 minutes ago" what was then. */
    static boolean isAnswered(Statement statement) {
        List<Token> tokens = statement.prose().tokens();
        int next = statement.to() + 1;
        if (next >= tokens.size()) return false;
        Joints joints = statement.joints();
        if (Ending.of(statement).asks() && joints.are(Role.ANSWERING, tokens.get(next))) return true;
        Span sentence = statement.prose().sentenceAt(tokens.get(next).start());
        int end = statement.prose().tokenAt(sentence.end());
        return sentence.length() <= LONGEST_TIME && joints.tellTime(tokens.subList(next, end));
    }

    private Optional<Edit> edit(Statement statement) {
        Span gone = stretch(statement);
        if (left(statement) < LEAST_LEFT || !Brackets.areClosed(text, gone) || isAwaited(gone)) return Optional.empty();
        return Optional.of(Edit.of(prose, withBlanks(gone), ""));
    }

    /** The words beside it that are no lead to it. */
    private int left(Statement statement) {
        Span sentence = prose.sentenceAt(statement.words().start());
        Span lead = new Span(sentence.start(), statement.words().start());
        boolean leads = text.substring(lead.start(), lead.end()).indexOf('|') >= 0;
        return prose.words() - statement.length() - (leads ? prose.wordsIn(lead) : 0);
    }

    /** From the sign that opens its sentence to the one that ends it. */
    private Span stretch(Statement statement) {
        Span words = statement.words();
        Span sentence = prose.sentenceAt(words.start());
        int start = statement.opensSentence() ? sentence.start() : words.start();
        int end = statement.closesSentence()
                ? prose.sentenceAt(words.end() - 1).end()
                : Ending.of(statement).end();
        while (start < words.start() && isSpace(start)) start++;
        while (end > words.end() && isSpace(end - 1)) end--;
        return new Span(start, end);
    }

    /** "My tip: only 3 left", "1. only 3 left" and "rain | only 3 left | sun" need something in its place. */
    private boolean isAwaited(Span gone) {
        int before = gone.start();
        int behind = gone.end();
        while (before > 0 && isSpace(before - 1)) before--;
        while (behind < text.length() && isSpace(behind)) behind++;
        boolean last = behind == text.length();
        char opener = before == 0 ? ' ' : text.charAt(before - 1);
        char next = last ? ' ' : text.charAt(behind);
        return ":-\u2013\u2014,;(&/+".indexOf(opener) >= 0
                || "|:-\u2013\u2014,;)&/+".indexOf(next) >= 0
                || (last && opener == '|')
                || isNumbered(gone);
    }

    private boolean isNumbered(Span gone) {
        int token = prose.tokenAt(gone.start()) - 1;
        if (token < 0) return false;
        Span sentence = prose.sentenceAt(prose.tokens().get(token).start());
        return prose.wordsIn(sentence) == 1
                && text.substring(sentence.start(), sentence.end()).strip().matches("\\d+[.)]");
    }

    /** Of the blanks before and behind those stay that part more; the ones behind the whole text are nobody's. */
    private Span withBlanks(Span gone) {
        int start = gone.start();
        int end = gone.end();
        while (start > 0 && isSpace(start - 1)) start--;
        while (end < text.length() && isSpace(end)) end++;
        if (end == text.length()) return new Span(start, gone.end());
        if (start == 0) return new Span(start, end);
        boolean parts = lines(gone.end(), end) >= lines(start, gone.start());
        return parts ? new Span(start, gone.end()) : new Span(gone.start(), end);
    }

    private long lines(int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private boolean isSpace(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
