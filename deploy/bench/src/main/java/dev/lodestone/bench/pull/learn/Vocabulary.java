package dev.lodestone.bench.pull.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words and pairs of words of some texts that are not too rare to learn from. */
final class Vocabulary {
    private static final int LEAST_TEXTS = 3;

    private final List<String> words;
    private final double[] rarity;
    private final Map<String, Integer> index = new HashMap<>();

    Vocabulary(List<Sample> samples) {
        Map<String, Integer> texts = new TreeMap<>();
        samples.forEach(sample -> sample.words().forEach(word -> texts.merge(word, 1, Integer::sum)));
        List<Map.Entry<String, Integer>> kept = texts.entrySet().stream()
                .filter(word -> word.getValue() >= LEAST_TEXTS)
                .toList();
        this.words = kept.stream().map(Map.Entry::getKey).toList();
        this.rarity = kept.stream()
                .mapToDouble(word -> Math.log(samples.size() / (double) word.getValue()))
                .toArray();
        for (int i = 0; i < words.size(); i++) index.put(words.get(i), i);
    }

    List<String> words() {
        return words;
    }

    double rarity(int word) {
        return rarity[word];
    }

    int[] known(Set<String> said) {
        return said.stream()
                .filter(index::containsKey)
                .mapToInt(index::get)
                .sorted()
                .toArray();
    }

    /** How rare each of these is; all together of length one. */
    double[] weights(int[] known) {
        double square = 0;
        for (int word : known) square += rarity[word] * rarity[word];
        double length = Math.sqrt(Math.max(square, 1e-9));
        double[] weights = new double[known.length];
        for (int j = 0; j < known.length; j++) weights[j] = rarity[known[j]] / length;
        return weights;
    }
}
