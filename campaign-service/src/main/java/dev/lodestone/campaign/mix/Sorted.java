package dev.lodestone.campaign.mix;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies that nobody changes, hold no null, and have the same order on every machine, whatever order they came in. */
final class Sorted {
    private Sorted() {}

    static <K extends Comparable<K>, V> SequencedMap<K, V> map(Map<K, V> of) {
        of.forEach((key, value) -> Objects.requireNonNull(value, () -> "Nothing at " + key));
        return Collections.unmodifiableSortedMap(new TreeMap<>(of));
    }

    static <K extends Comparable<K>> SequencedSet<K> set(Collection<K> of) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of));
    }
}
