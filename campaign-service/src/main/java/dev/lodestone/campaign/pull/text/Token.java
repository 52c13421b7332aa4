package dev.lodestone.campaign.pull.text;

import java.util.List;

/**
 * A word, number, tag and so on, with its place in UTF-16 units of the original text. {@code forms} are the words it may be
 * read as: "nowww" is also "now".
 */
public record Token(Kind kind, List<String> forms, int start, int end, int sentence, boolean opensClause) {
    public enum Kind {
        WORD,
        NUMBER,
        MONEY,
        PERCENT,
        TAG,
        MENTION,
        LINK,
        EMOJI
    }

    public Token {
        forms = List.copyOf(forms);
    }

    public String term() {
        return forms.getFirst();
    }

    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.MONEY || kind == Kind.PERCENT;
    }
}
