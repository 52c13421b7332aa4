package dev.lodestone.campaign.pull.semantic;

import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** The nearest exemplar of the dimension that most of the near ones have. */
    SemanticModel.Exemplar nearestPressing(Vector sentence) {
        List<Integer> near = IntStream.range(0, known.size())
                .filter(i -> !known.get(i).dimension().equals(CALM))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -similarity(vectors[i], sentence)))
                .limit(NEIGHBOURS)
                .toList();
        Map<String, Integer> votes = new HashMap<>();
        near.forEach(i -> votes.merge(known.get(i).dimension(), 1, Integer::sum));
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return near.stream()
                .map(known::get)
                .filter(exemplar -> votes.get(exemplar.dimension()) == most)
                .findFirst()
                .orElseThrow();
    }

    SemanticModel.Exemplar nearestCalm(Vector sentence) {
        return IntStream.range(0, known.size())
                .filter(i -> known.get(i).dimension().equals(CALM))
                .boxed()
                .max(Comparator.comparingDouble(i -> similarity(vectors[i], sentence)))
                .map(known::get)
                .orElseThrow();
    }

    public static String pack(Vector vector) {
        float most = 0;
        for (int i = 0; i < vector.size(); i++) most = Math.max(most, Math.abs(vector.at(i)));
        byte[] bytes = new byte[vector.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) Math.round(vector.at(i) / most * 127);
        return Base64.getEncoder().encodeToString(bytes);
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
