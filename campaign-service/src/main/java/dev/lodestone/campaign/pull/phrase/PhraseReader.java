package dev.lodestone.campaign.pull.phrase;

import dev.lodestone.campaign.pull.phrase.Phrase.Marked;
import dev.lodestone.campaign.pull.phrase.Phrase.Stem;
import dev.lodestone.campaign.pull.phrase.Phrase.Word;
import dev.lodestone.campaign.pull.phrase.Variants.Part;
import dev.lodestone.campaign.pull.spelling.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the written form of a phrase. What may be absent makes variants, so that the longest one that matches is found. */
final class PhraseReader {
    private static final int LARGEST_GAP = 9;
    /** Of all in a row of words: one more, and it could end in the next sentence. */
    private static final int LARGEST_GAPS = WordIndex.SENTENCE_GAP - 2;

    private static final int SHORTEST_STEM = 2;
    private static final String ENDS_WORD = " |()?{}<>^=,";

    private final String written;
    private final Map<String, List<String>> lists;
    private final int shortestStem;
    private int at;
    private int depth;

    private PhraseReader(String written, Map<String, List<String>> lists, int shortestStem) {
        this.written = written;
        this.lists = lists;
        this.shortestStem = shortestStem;
    }

    static List<Phrase> read(String written, Map<String, List<String>> lists) {
        return new PhraseReader(written, lists, 0).all();
    }

    /** What a workspace wrote, whose stems must not be the beginning of nearly every word. */
    static List<Phrase> readOwn(String written) {
        return new PhraseReader(written, Map.of(), SHORTEST_STEM).all();
    }

    private List<Phrase> all() {
        List<Phrase> variants = sequence();
        if (at < written.length()) throw fault("Unexpected '" + written.charAt(at) + "'");
        return variants;
    }

    private List<Phrase> sequence() {
        List<Part> parts = new ArrayList<>();
        int gap = 0;
        for (skipBlanks(); at < written.length() && "|)".indexOf(written.charAt(at)) < 0; skipBlanks()) {
            if (written.startsWith("..", at)) gap += gap();
            else parts.add(part());
        }
        if (gap > LARGEST_GAPS)
            throw fault(
                    "Gaps of " + gap + " words could reach over the end of a sentence: leave at most " + LARGEST_GAPS);
        if (parts.isEmpty()) throw fault("Nothing to look for");
        return Variants.of(parts, gap);
    }

    private int gap() {
        at += 2;
        int start = at;
        while (at < written.length() && written.charAt(at) >= '0' && written.charAt(at) <= '9') at++;
        if (at == start || at - start > 1) throw fault("A gap is written ..1 to .." + LARGEST_GAP);
        return written.charAt(start) - '0';
    }

    private Part part() {
        String mark = take('^') ? WordIndex.OPENING : take('=') ? WordIndex.ALONE : "";
        List<Phrase> choices = new ArrayList<>();
        do choices.addAll(choice());
        while (depth == 0 && take('|'));
        List<Phrase> grouped = Variants.grouped(choices);
        if (!mark.isEmpty()) grouped.replaceAll(choice -> new Marked(choice, mark));
        return new Part(grouped, take('?'));
    }

    private List<Phrase> choice() {
        if (take('(')) return group();
        if (take('{')) return list();
        if (at < written.length() && written.charAt(at) == '<') return List.of(new Word(until('>', true)));
        int start = at;
        while (at < written.length() && ENDS_WORD.indexOf(written.charAt(at)) < 0) at++;
        String word = written.substring(start, at);
        if (word.isEmpty()) throw fault("A word is missing");
        return List.of(word.endsWith("*") ? stem(word.substring(0, word.length() - 1)) : plain(word));
    }

    private Phrase stem(String word) {
        String folded = Folding.fold(word);
        if (folded.codePoints().filter(Character::isLetterOrDigit).count() < shortestStem)
            throw fault("A stem needs two letters at least");
        return new Stem(folded);
    }

    private static Word plain(String word) {
        return new Word(Folding.fold(word));
    }

    private List<Phrase> group() {
        List<Phrase> choices = new ArrayList<>();
        depth++;
        do choices.addAll(sequence());
        while (take('|'));
        depth--;
        if (!take(')')) throw fault("')' is missing");
        return choices;
    }

    private List<Phrase> list() {
        String name = until('}', false);
        List<String> entries = lists.get(name);
        if (entries == null) throw fault("There is no list {" + name + "}");
        return entries.stream().flatMap(entry -> read(entry, lists).stream()).toList();
    }

    private String until(char end, boolean inclusive) {
        int close = written.indexOf(end, at);
        if (close < 0) throw fault("'" + end + "' is missing");
        String found = written.substring(at, inclusive ? close + 1 : close);
        at = close + 1;
        return found;
    }

    private boolean take(char c) {
        if (at >= written.length() || written.charAt(at) != c) return false;
        at++;
        return true;
    }

    /** A comma is no word: it says of the whole phrase that it goes on behind one, see {@link Phrases.Hit}. */
    private void skipBlanks() {
        while (at < written.length() && (written.charAt(at) == ' ' || written.charAt(at) == ',')) at++;
    }

    private PhraseFault fault(String what) {
        return new PhraseFault(what + " in \"" + written + "\" at " + at);
    }
}
