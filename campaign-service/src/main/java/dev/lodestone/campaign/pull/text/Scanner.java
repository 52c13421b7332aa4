package dev.lodestone.campaign.pull.text;

import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.spelling.Glyphs;
import dev.lodestone.campaign.pull.spelling.SpacedOut;
import dev.lodestone.campaign.pull.spelling.Spellings;
import dev.lodestone.campaign.pull.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a text once from left to right into tokens and sentences. */
final class Scanner {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private int at;
    private int sentenceStart;
    private boolean opensClause = true;

    Scanner(String text) {
        this.text = text;
        while (at < text.length()) step();
        if (sentenceStart < text.length()) sentences.add(new Span(sentenceStart, text.length()));
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Span> sentences() {
        return sentences;
    }

    private void step() {
        int c = text.codePointAt(at);
        if (Glyphs.isEmoji(c)) emoji();
        else if ((c == '#' || c == '@') && startsWord(at + 1)) handle(c == '#' ? Kind.TAG : Kind.MENTION);
        else if (Glyphs.isCurrency(c) && Numbers.startsAt(text, Numbers.afterBlank(text, at + 1))) money();
        else if (Glyphs.startsWord(c) || (c == '$' && isLetter(at + 1))) word();
        else separator(c);
    }

    private void emoji() {
        int start = at;
        int before = text.codePointAt(at);
        at += Character.charCount(before);
        while (at < text.length() && Glyphs.continuesEmoji(text.codePointAt(at), before)) {
            before = text.codePointAt(at);
            at += Character.charCount(before);
        }
        add(Kind.EMOJI, start);
        opensClause = true;
    }

    private void handle(Kind kind) {
        int start = at;
        at = Links.handleEnd(text, at + 1);
        add(kind, start);
    }

    private void money() {
        int start = at;
        at = Numbers.end(text, Numbers.afterBlank(text, at + 1));
        add(Kind.MONEY, start);
    }

    private void word() {
        int start = at;
        int spacedOut = SpacedOut.end(text, at);
        if (Links.startsAt(text, at)) {
            at = Links.end(text, at);
            add(Kind.LINK, start);
        } else if (Numbers.startsAt(text, at)) {
            Numbers.Number number = Numbers.read(text, at);
            at = number.end();
            add(number.kind(), start);
        } else if (spacedOut > at) {
            at = spacedOut;
            add(Kind.WORD, start, Spellings.of(SpacedOut.closedUp(text.substring(start, at))));
        } else {
            letters();
            add(Kind.WORD, start, Spellings.of(text.substring(start, at)));
        }
    }

    private void letters() {
        at += Character.charCount(text.codePointAt(at));
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = Glyphs.isApostrophe(c) ? startsWord(at + 1) : standsForLetter(c);
            if (!Glyphs.isWordPart(c) && !inside) return;
            at += Character.charCount(c);
        }
    }

    /** The sign of "b@lm" and "cla$sic", not that of "me@balm.shop", "A$40" and "wow @balm". */
    private boolean standsForLetter(int c) {
        if (!isLetter(at + 1)) return false;
        return c == '$'
                || (c == '@'
                        && text.substring(at, Links.handleEnd(text, at + 1)).indexOf('.') < 0);
    }

    private void separator(int c) {
        at += Character.charCount(c);
        if (Glyphs.isLineBreak(c) || (Glyphs.endsSentence(c) && sentenceMayEnd())) endSentence();
        else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !InnerSigns.joins(text, at))
            opensClause = true;
    }

    /** "3.5", "e.g." and "..." in a sentence go on: what ends one is followed by a blank, a quote or nothing. */
    private boolean sentenceMayEnd() {
        if (at >= text.length()) return true;
        if (InnerSigns.abbreviates(text, at)) return false;
        int next = text.codePointAt(at);
        return Character.isWhitespace(next) || Glyphs.isQuote(next) || next == ')' || Glyphs.isEmoji(next);
    }

    private void endSentence() {
        while (at < text.length() && Glyphs.isQuote(text.codePointAt(at))) at++;
        sentences.add(new Span(sentenceStart, at));
        sentenceStart = at;
        opensClause = true;
    }

    private void add(Kind kind, int start) {
        String written = text.substring(start, at);
        add(kind, start, List.of(kind == Kind.EMOJI || kind == Kind.LINK ? written : Folding.fold(written)));
    }

    private void add(Kind kind, int start, List<String> forms) {
        if (forms.getFirst().isEmpty()) return;
        tokens.add(new Token(kind, forms, start, at, sentences.size(), opensClause));
        opensClause = false;
    }

    private boolean startsWord(int index) {
        return index < text.length() && Glyphs.startsWord(text.codePointAt(index));
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.codePointAt(index));
    }
}
