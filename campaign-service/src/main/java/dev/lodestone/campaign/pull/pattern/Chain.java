package dev.lodestone.campaign.pull.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of letters that a match has one behind the other, in a text where each character is two units wide at most.
 *
 * @param links none where nothing is known of a match but its width
 * @param tail how many units may follow the last of them
 */
record Chain(List<Link> links, int tail) {
    /** More than any text is long, and little enough to be added. */
    static final int FAR = 1 << 28;

    /**
     * @param gap how many units may stand before it
     * @param rows of which there has to be one
     */
    record Link(int gap, List<String> rows) {
        private int shortest() {
            return rows.stream().mapToInt(String::length).min().orElseThrow();
        }

        private boolean isOneRow() {
            return rows.size() == 1;
        }

        private int longest() {
            return rows.stream().mapToInt(String::length).max().orElseThrow();
        }
    }

    static Chain row(char letter) {
        return new Chain(List.of(new Link(0, List.of(String.valueOf(letter)))), 0);
    }

    static Chain any(int width) {
        return new Chain(List.of(), width);
    }

    Chain then(Chain next) {
        if (next.links.isEmpty()) return new Chain(links, sum(tail, next.tail));
        Link first = next.links.getFirst();
        List<Link> all = new ArrayList<>(links);
        boolean goesOn = !links.isEmpty() && links.getLast().isOneRow() && first.isOneRow() && tail + first.gap == 0;
        if (goesOn) {
            Link last = all.removeLast();
            all.add(new Link(last.gap, List.of(last.rows.getFirst() + first.rows.getFirst())));
        } else {
            all.add(new Link(sum(tail, first.gap), first.rows));
        }
        all.addAll(next.links.subList(1, next.links.size()));
        return new Chain(all, next.tail);
    }

    /** Of each one row, the longest, is looked for. */
    Chain or(Chain other) {
        if (links.isEmpty() || other.links.isEmpty()) return any(Math.max(width(), other.width()));
        Chain one = ofLongest();
        Chain two = other.ofLongest();
        Link first = one.links.getFirst();
        Link second = two.links.getFirst();
        List<String> rows = Stream.concat(first.rows.stream(), second.rows.stream())
                .distinct()
                .toList();
        return new Chain(List.of(new Link(Math.max(first.gap, second.gap), rows)), Math.max(one.tail, two.tail));
    }

    Chain repeated(int least, int most) {
        if (least == 0) return any(product(width(), most));
        return most == 1 ? this : then(any(product(width(), most - 1)));
    }

    private Chain ofLongest() {
        int at = links.indexOf(Collections.max(links, Comparator.comparingInt(Link::shortest)));
        int before = links.get(at).gap;
        int behind = tail;
        for (Link link : links.subList(0, at)) before = sum(before, sum(link.gap, link.longest()));
        for (Link link : links.subList(at + 1, links.size())) behind = sum(behind, sum(link.gap, link.longest()));
        return new Chain(List.of(new Link(before, links.get(at).rows)), behind);
    }

    private int width() {
        int width = tail;
        for (Link link : links) width = sum(width, sum(link.gap, link.longest()));
        return width;
    }

    private static int sum(int one, int other) {
        return Math.min(FAR, one + other);
    }

    private static int product(int one, int other) {
        return (int) Math.min(FAR, (long) one * other);
    }

    /** The rows of which a text most likely has none. */
    List<String> rarest() {
        return links.isEmpty() ? List.of() : ofLongest().links.getFirst().rows;
    }

    boolean mayBeIn(String text) {
        BitSet ends = new BitSet();
        ends.set(0);
        for (int i = 0; i < links.size() && !ends.isEmpty(); i++) {
            ends = ends(ends, links.get(i).rows, i == 0 ? FAR : links.get(i).gap, text);
        }
        return !ends.isEmpty();
    }

    /** Where rows end that begin at one of these places or so many units behind it; in one pass for each row. */
    private static BitSet ends(BitSet before, List<String> rows, int gap, String text) {
        BitSet ends = new BitSet();
        for (String row : rows) {
            int last = before.nextSetBit(0);
            int next = before.nextSetBit(last + 1);
            for (int at = text.indexOf(row, last); at >= 0; at = text.indexOf(row, at + 1)) {
                for (; next >= 0 && next <= at; next = before.nextSetBit(last + 1)) last = next;
                if (at - last <= gap) ends.set(at + row.length());
                else if (next < 0) break;
                else at = next - 1;
            }
        }
        return ends;
    }
}
