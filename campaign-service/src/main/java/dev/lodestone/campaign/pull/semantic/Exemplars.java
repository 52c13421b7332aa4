package dev.lodestone.campaign.pull.semantic;

import dev.lodestone.campaign.pull.encoder.Vector;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences of the gold set, to show what a sentence reads like. */
public final class Exemplars {
    public static final String CALM = "calm";
    private static final int NEIGHBOURS = 7;

    private final List<SemanticModel.Exemplar> known;
    private final byte[][] vectors;

    Exemplars(List<SemanticModel.Exemplar> known) {
        this.known = known;
        this.vectors = known.stream()
                .map(exemplar -> Base64.getDecoder().decode(exemplar.vector()))
                .toArray(byte[][]::new);
    }

    private record Near(SemanticModel.Exemplar exemplar, double similarity) {}

    /** The nearest exemplar of the dimension that most of the near ones have. */
    SemanticModel.Exemplar nearestPressing(Vector sentence) {
        List<Near> near = all(sentence)
                .filter(found -> !found.exemplar().dimension().equals(CALM))
                .sorted(Comparator.comparingDouble(Near::similarity).reversed())
                .limit(NEIGHBOURS)
                .toList();
        Map<String, Integer> votes = new HashMap<>();
        near.forEach(found -> votes.merge(found.exemplar().dimension(), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return near.stream()
                .map(Near::exemplar)
                .filter(exemplar -> votes.getOrDefault(exemplar.dimension(), 0) == most)
                .findFirst()
                .orElseThrow();
    }

    SemanticModel.Exemplar nearestCalm(Vector sentence) {
        return all(sentence)
                .filter(found -> found.exemplar().dimension().equals(CALM))
                .max(Comparator.comparingDouble(Near::similarity))
                .map(Near::exemplar)
                .orElseThrow();
    }

    /** Each compared once: to compare anew at every step of a sorting took a hundred times as long. */
    private Stream<Near> all(Vector sentence) {
        return IntStream.range(0, known.size()).mapToObj(i -> new Near(known.get(i), similarity(vectors[i], sentence)));
    }

    private static double similarity(byte[] packed, Vector vector) {
        double dot = 0;
        double square = 0;
        for (int i = 0; i < packed.length; i++) {
            dot += packed[i] * vector.at(i);
            square += packed[i] * packed[i];
        }
        return dot / Math.sqrt(Math.max(1, square));
    }
}
