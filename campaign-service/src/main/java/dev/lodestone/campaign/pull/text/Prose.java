package dev.lodestone.campaign.pull.text;

import java.util.List;

/** A text with its tokens, sentences and quotations. Every offset counts UTF-16 units of the original. */
public final class Prose {
    private static final String PARTING = ",;:";

    private final String text;
    private final List<Token> tokens;
    private final List<Span> sentences;
    private final List<Span> quotations;
    /** How many words stand before each token, and in all. */
    private final int[] wordsBefore;

    private final CodePoints codePoints;

    public Prose(String text) {
        Scanner scanner = new Scanner(text);
        this.text = text;
        this.tokens = List.copyOf(scanner.tokens());
        this.sentences = List.copyOf(scanner.sentences());
        this.quotations = Quotations.of(text);
        this.wordsBefore = wordsBefore(tokens);
        this.codePoints = new CodePoints(text);
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Span> sentences() {
        return sentences;
    }

    public List<Span> quotations() {
        return quotations;
    }

    public int words() {
        return wordsBefore[tokens.size()];
    }

    /** How many code points stand before the offset. */
    public int codePointsBefore(int offset) {
        return codePoints.before(offset);
    }

    public Span sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) low = middle + 1;
            else high = middle;
        }
        return sentences.isEmpty() ? new Span(0, text.length()) : sentences.get(low);
    }

    /** The index of the first token that starts at or after the offset. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Where the token with this index starts; before the first it is the start of the text, after the last beyond its end. */
    public int startOfToken(int index) {
        if (index < 0) return 0;
        return index < tokens.size() ? tokens.get(index).start() : text.length() + 1;
    }

    public boolean isOneClause(Span span) {
        return tokens
                .subList(tokenAt(span.start()) + 1, Math.max(tokenAt(span.start()) + 1, tokenAt(span.end())))
                .stream()
                .noneMatch(Token::opensClause);
    }

    public int wordsIn(Span span) {
        return wordsBefore[tokenAt(span.end())] - wordsBefore[tokenAt(span.start())];
    }

    /** Whether a comma or the like stands between two of its words. */
    public boolean isParted(Span span) {
        for (int at = tokenAt(span.start()) + 1;
                at < tokens.size() && tokens.get(at).start() < span.end();
                at++) {
            if (tokens.get(at).opensClause() && partsBefore(at)) return true;
        }
        return false;
    }

    private boolean partsBefore(int token) {
        String between =
                text.substring(tokens.get(token - 1).end(), tokens.get(token).start());
        boolean apart = between.chars().anyMatch(Character::isWhitespace);
        return apart && between.chars().anyMatch(c -> PARTING.indexOf(c) >= 0);
    }

    private static int[] wordsBefore(List<Token> tokens) {
        int[] before = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++)
            before[i + 1] = before[i] + (tokens.get(i).isWord() ? 1 : 0);
        return before;
    }
}
