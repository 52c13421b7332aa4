package dev.lodestone.campaign.pull.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the words of a vocabulary stand in a text. */
final class Positions {
    /** Where one word stands, in order. */
    static final class Places {
        private int[] places = new int[2];
        private int count;

        void add(int place) {
            if (count == places.length) places = Arrays.copyOf(places, 2 * count);
            places[count++] = place;
        }

        static Places of(List<Places> some) {
            if (some.size() == 1) return some.getFirst();
            Places all = new Places();
            for (Places each : some) {
                for (int i = 0; i < each.count; i++) all.add(each.places[i]);
            }
            Arrays.sort(all.places, 0, all.count);
            return all;
        }

        private int next(int from) {
            int found = Arrays.binarySearch(places, 0, count, from);
            int index = found >= 0 ? found : -found - 1;
            return index < count ? places[index] : Shape.NOWHERE;
        }
    }

    private final @Nullable Places[] byWord;
    private final List<Integer> present = new ArrayList<>();

    Positions(WordIndex text, Vocabulary vocabulary) {
        this.byWord = new @Nullable Places[vocabulary.size()];
        Map<Integer, List<Places>> begun = new HashMap<>();
        text.places().forEach((term, places) -> {
            Integer word = vocabulary.find(term);
            if (word != null) put(word, places);
            vocabulary.eachStem(
                    term,
                    stem -> begun.computeIfAbsent(stem, absent -> new ArrayList<>())
                            .add(places));
        });
        begun.forEach((stem, places) -> put(stem, Places.of(places)));
    }

    private void put(int word, Places places) {
        byWord[word] = places;
        present.add(word);
    }

    /** The words of the vocabulary that the text has. */
    List<Integer> present() {
        return present;
    }

    boolean has(int word) {
        return byWord[word] != null;
    }

    int next(int word, int from) {
        Places places = byWord[word];
        return places == null ? Shape.NOWHERE : places.next(from);
    }
}
