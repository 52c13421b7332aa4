package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.FindingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A text cut where findings begin and end: the pieces in a row are the text again, whatever overlaps. */
record Marks(List<Numbered> findings, List<Piece> pieces) {

    /** Findings are numbered in the order of the text, from 1. */
    record Numbered(int number, Look look, FindingView finding) {
        static final Comparator<Numbered> GRAVEST_FIRST =
                Comparator.comparing(Numbered::look).thenComparingInt(Numbered::number);

        boolean isSomewhere() {
            return finding.end() > finding.start();
        }
    }

    /** {@code over} is what is found here, gravest first; {@code ending} what ends with this piece. */
    record Piece(String text, List<Numbered> over, List<Numbered> ending) {}

    static Marks of(String text, List<FindingView> findings) {
        List<Numbered> numbered = new ArrayList<>();
        TreeMap<Integer, List<Numbered>> starts = new TreeMap<>();
        TreeMap<Integer, List<Numbered>> ends = new TreeMap<>();
        for (FindingView finding : findings) {
            Numbered next = new Numbered(numbered.size() + 1, Look.of(finding), finding);
            numbered.add(next);
            if (!next.isSomewhere()) continue;
            starts.computeIfAbsent(finding.start(), at -> new ArrayList<>()).add(next);
            ends.computeIfAbsent(finding.end(), at -> new ArrayList<>()).add(next);
        }
        return new Marks(List.copyOf(numbered), cut(text, starts, ends));
    }

    private static List<Piece> cut(
            String text, TreeMap<Integer, List<Numbered>> starts, TreeMap<Integer, List<Numbered>> ends) {
        NavigableSet<Integer> cuts = new TreeSet<>(starts.keySet());
        cuts.addAll(ends.keySet());
        cuts.add(text.length());
        NavigableSet<Numbered> open = new TreeSet<>(Numbered.GRAVEST_FIRST);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at : cuts) {
            List<Numbered> ending = ends.getOrDefault(at, List.of());
            if (at > from) pieces.add(new Piece(text.substring(from, at), List.copyOf(open), ending));
            ending.forEach(open::remove);
            open.addAll(starts.getOrDefault(at, List.of()));
            from = at;
        }
        return List.copyOf(pieces);
    }
}
