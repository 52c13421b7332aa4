package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.grammar.Role;
import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a text says in one go: a sentence without the label, the tags and the signs before and behind it, or as much of one as
 * stands between two signs, where nothing in it hangs over. Its ends are tokens.
 */
record Statement(Prose prose, Joints joints, int from, int to) {
    /** A longer one is nothing that a few words could stand for; nobody looks further than that. */
    private static final int LONGEST = 40;

    private static final String BARS = "|\u2022\u00b7\u2502";

    static Optional<Statement> around(Prose prose, Joints joints, int first, int last) {
        List<Token> tokens = prose.tokens();
        int from = first;
        int to = last;
        while (from > 0 && last - from < LONGEST && !isBorder(prose, joints, from)) from--;
        while (to + 1 < tokens.size() && to - from < LONGEST && !isBorder(prose, joints, to + 1)) to++;
        return to - from < LONGEST ? Optional.of(new Statement(prose, joints, from, to)) : Optional.empty();
    }

    Span words() {
        return new Span(prose.tokens().get(from).start(), prose.tokens().get(to).end());
    }

    int length() {
        return prose.wordsIn(words());
    }

    boolean opensSentence() {
        return from == 0
                || prose.tokens().get(from - 1).sentence()
                        != prose.tokens().get(from).sentence();
    }

    boolean closesSentence() {
        return to + 1 == prose.tokens().size()
                || prose.tokens().get(to + 1).sentence()
                        != prose.tokens().get(to).sentence();
    }

    Token opening() {
        return prose.tokens().get(from);
    }

    /** Whether its ends are surely those of a sentence: what goes on behind a quotation, or behind "p.m.", is none. */
    boolean isWhole() {
        return !(opensSentence() && isTorn(from)) && !(closesSentence() && isTorn(to + 1));
    }

    private boolean isTorn(int token) {
        if (token == 0 || token >= prose.tokens().size()) return false;
        Token before = prose.tokens().get(token - 1);
        Token behind = prose.tokens().get(token);
        String between = prose.text().substring(before.end(), behind.start());
        if (between.chars().anyMatch(Glyphs::isLineBreak)) return false;
        boolean goesOn = Character.isLowerCase(prose.text().codePointAt(behind.start()));
        boolean quoted = between.chars().anyMatch(c -> Glyphs.isQuote(c) || c == ')' || c == ']');
        return goesOn && (quoted || (before.isWord() && before.term().length() == 1 && between.startsWith(".")));
    }

    /** Whether another statement begins with this token. */
    private static boolean isBorder(Prose prose, Joints joints, int token) {
        Token before = prose.tokens().get(token - 1);
        Token behind = prose.tokens().get(token);
        if (before.sentence() != behind.sentence()) return true;
        String between = prose.text().substring(before.end(), behind.start());
        if (between.chars().anyMatch(c -> BARS.indexOf(c) >= 0)) return true;
        if (before.kind() == Token.Kind.EMOJI || behind.kind() == Token.Kind.EMOJI) return isSign(prose, joints, token);
        return isTagBefore(prose, token - 1) || isTagBehind(prose, token);
    }

    /** The sign of "half off 🔥 I love it", not of "I ❤️ it". */
    private static boolean isSign(Prose prose, Joints joints, int token) {
        List<Token> tokens = prose.tokens();
        int left = token - 1;
        int right = token;
        while (left >= 0 && isEmoji(tokens.get(left)) && token - left < LONGEST) left--;
        while (right < tokens.size() && isEmoji(tokens.get(right)) && right - token < LONGEST) right++;
        boolean leans = left >= 0 && joints.are(Role.LEANING, tokens.get(left));
        boolean hangs = right < tokens.size()
                && tokens.get(right).sentence() == tokens.get(token).sentence()
                && joints.hangs(tokens.get(right));
        return !leans && !hangs;
    }

    private static boolean isEmoji(Token token) {
        return token.kind() == Token.Kind.EMOJI;
    }

    /** A tag that its sentence begins with. */
    private static boolean isTagBefore(Prose prose, int token) {
        int sentence = prose.tokens().get(token).sentence();
        for (int at = token; token - at < LONGEST; at--) {
            if (at < 0 || prose.tokens().get(at).sentence() != sentence) return true;
            if (isLetter(prose.tokens().get(at))) return false;
        }
        return false;
    }

    /** A tag that its sentence ends with. */
    private static boolean isTagBehind(Prose prose, int token) {
        int sentence = prose.tokens().get(token).sentence();
        for (int at = token; at - token < LONGEST; at++) {
            if (at == prose.tokens().size() || prose.tokens().get(at).sentence() != sentence) return true;
            if (isLetter(prose.tokens().get(at))) return false;
        }
        return false;
    }

    private static boolean isLetter(Token token) {
        return token.kind() != Token.Kind.TAG && token.kind() != Token.Kind.EMOJI;
    }
}
