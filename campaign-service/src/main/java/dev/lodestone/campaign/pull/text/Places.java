package dev.lodestone.campaign.pull.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spans in the order of their starts, asked by place: an answer looks at what is near and not at all of them. */
public final class Places {
    private final List<Span> spans;
    /** The furthest end of a span and all before it. */
    private final int[] reach;

    public Places(List<Span> unordered) {
        this.spans = unordered.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        this.reach = new int[spans.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, spans.get(i).end());
            reach[i] = furthest;
        }
    }

    /** Whether one of them has all of the span inside. */
    public boolean hold(Span span) {
        int last = firstFrom(span.start() + 1) - 1;
        return last >= 0 && reach[last] >= span.end();
    }

    /** Whether one of them has something in common with the span. */
    public boolean overlap(Span span) {
        int last = firstFrom(span.end()) - 1;
        return last >= 0 && reach[last] > span.start();
    }

    /** Those that have something in common with the span, the last one first. */
    public Stream<Span> overlapping(Span span) {
        int last = firstFrom(span.end()) - 1;
        return IntStream.iterate(last, i -> i >= 0 && reach[i] > span.start(), i -> i - 1)
                .mapToObj(spans::get)
                .filter(span::overlaps);
    }

    /** How many words of the text lie in them; what two share counts once. */
    public int words(Prose prose) {
        int count = 0;
        int end = 0;
        for (Span span : spans) {
            if (span.end() <= end) continue;
            count += prose.wordsIn(new Span(Math.max(end, span.start()), span.end()));
            end = span.end();
        }
        return count;
    }

    public boolean startWithin(Span span) {
        int first = firstFrom(span.start());
        return first < spans.size() && spans.get(first).start() < span.end();
    }

    /** Those that start at {@code from} or later and before {@code to}. */
    public List<Span> starting(int from, int to) {
        int first = firstFrom(from);
        return spans.subList(first, Math.max(first, firstFrom(to)));
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
