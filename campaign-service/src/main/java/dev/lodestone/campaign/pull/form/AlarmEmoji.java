package dev.lodestone.campaign.pull.form;

import dev.lodestone.campaign.pull.edit.Edit;
import dev.lodestone.campaign.pull.grammar.Grammar;
import dev.lodestone.campaign.pull.text.Places;
import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;

/** A siren, fire, clock or red arrow in the sentence of an offer, or right behind it in the same line. */
final class AlarmEmoji implements Form {
    private static final Set<Integer> ALARMS = Set.of(
            0x1F6A8, 0x1F525, 0x23F0, 0x23F3, 0x231B, 0x1F6D1, 0x2757, 0x203C, 0x26A0, 0x1F4E2, 0x1F4E3, 0x1F3C3,
            0x1F4A5, 0x1F53A, 0x1F53B);

    private static final String CLOSING = ".,;:!?\u2026)]\n\r\u2028\u2029";

    private static final String LINE_BREAKS = "\n\r\u2028\u2029";

    @Override
    public List<Span> find(Prose prose, Grammar grammar, List<Span> offers, Set<String> names) {
        Places places = new Places(offers);
        return prose.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.EMOJI
                        && ALARMS.contains(prose.text().codePointAt(token.start())))
                .map(token -> new Span(token.start(), token.end()))
                .filter(emoji -> isNear(prose, emoji, places))
                .toList();
    }

    /** Between two words it was their only sign, so that a comma or a full stop takes its place. */
    @Override
    public Edit gentler(Prose prose, Grammar grammar, Span span) {
        String text = prose.text();
        int start = span.start();
        int end = span.end();
        while (start > 0 && isBlank(text.charAt(start - 1))) start--;
        while (end < text.length() && isBlank(text.charAt(end))) end++;
        if (isBetweenWords(prose, span, start, end)) {
            String sign = Character.isUpperCase(text.codePointAt(end)) ? ". " : ", ";
            return Edit.of(prose, new Span(start, end), sign);
        }
        if (isEnd(text, span.end())) return Edit.of(prose, new Span(start, span.end()), "");
        if (start == 0) return Edit.of(prose, new Span(0, end), "");
        if (start == span.start()) return Edit.of(prose, span, "");
        boolean signFollows = end == span.end() && CLOSING.indexOf(text.charAt(end)) >= 0;
        return Edit.of(prose, new Span(signFollows ? start : span.start(), end), "");
    }

    private static boolean isBetweenWords(Prose prose, Span sign, int start, int end) {
        int token = prose.tokenAt(sign.start());
        if (token == 0 || token + 1 >= prose.tokens().size()) return false;
        Token before = prose.tokens().get(token - 1);
        Token behind = prose.tokens().get(token + 1);
        return before.isWord() && before.end() == start && behind.isWord() && behind.start() == end;
    }

    private static boolean isEnd(String text, int at) {
        return text.substring(at).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isBlank(char c) {
        return c == ' ';
    }

    private static boolean isNear(Prose prose, Span emoji, Places offers) {
        Span sentence = prose.sentenceAt(emoji.start());
        return offers.startWithin(sentence)
                || (closes(prose, sentence, emoji) && offers.startWithin(prose.sentenceAt(sentence.start() - 1)));
    }

    /** In "Sale! 🚨 We walked" the sign belongs to the sale, although a sentence ends before it. */
    private static boolean closes(Prose prose, Span sentence, Span emoji) {
        if (sentence.start() == 0 || LINE_BREAKS.indexOf(prose.text().charAt(sentence.start() - 1)) >= 0) return false;
        return prose.wordsIn(new Span(sentence.start(), emoji.start())) == 0;
    }
}
