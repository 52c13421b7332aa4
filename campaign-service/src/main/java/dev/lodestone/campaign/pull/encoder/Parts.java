package dev.lodestone.campaign.pull.encoder;

import dev.lodestone.campaign.pull.text.Prose;
import dev.lodestone.campaign.pull.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text in parts that the encoder can read at once: whole sentences, and cut ones only where a sentence is endless. */
final class Parts {
    private static final int LONGEST = 600;

    private Parts() {}

    static List<Span> of(Prose prose) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Span sentence : prose.sentences()) {
            if (sentence.end() - start > LONGEST && end > start) {
                parts.add(new Span(start, end));
                start = end;
            }
            for (; sentence.end() - start > LONGEST; start = end) {
                end = cut(prose.text(), start + LONGEST);
                parts.add(new Span(start, end));
            }
            end = sentence.end();
        }
        if (end > start) parts.add(new Span(start, end));
        return parts;
    }

    private static int cut(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
