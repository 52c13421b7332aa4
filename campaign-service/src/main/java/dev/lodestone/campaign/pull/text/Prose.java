package dev.lodestone.campaign.pull.text;

import java.util.List;

/** A text with its tokens, sentences and quotations. Every offset counts UTF-16 units of the original. */
public final class Prose {
    private final String text;
    private final List<Token> tokens;
    private final List<Span> sentences;
    private final List<Span> quotations;
    private final int words;

    public Prose(String text) {
        Scanner scanner = new Scanner(text);
        this.text = text;
        this.tokens = List.copyOf(scanner.tokens());
        this.sentences = List.copyOf(scanner.sentences());
        this.quotations = Quotations.of(text);
        this.words = (int) tokens.stream().filter(Token::isWord).count();
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
        return words;
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

    public int wordsIn(Span span) {
        int count = 0;
        for (int i = tokenAt(span.start()); i < tokens.size() && tokens.get(i).start() < span.end(); i++) {
            if (tokens.get(i).isWord()) count++;
        }
        return count;
    }
}
