package dev.lodestone.campaign.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Bands of age that planning tells apart: wider ones than are measured, so that segments stay few. */
final class Ages {
    /** The part of a country's people in each, our own estimate; who is not known to be in one is spread like this. */
    static final Map<String, Double> USUAL = usual();

    private static final double BASIS = 10_000;

    private Ages() {}

    private static Map<String, Double> usual() {
        Map<String, Double> usual = new LinkedHashMap<>();
        usual.put("13-24", 0.25);
        usual.put("25-44", 0.4);
        usual.put("45+", 0.35);
        return Collections.unmodifiableMap(usual);
    }

    /** The part of an audience in each band, of which some was measured, in basis points by the bands of creator-service. */
    static Map<String, Double> of(Map<String, Integer> measured) {
        Map<String, Double> shares = new LinkedHashMap<>();
        measured.forEach((age, basisPoints) -> {
            if (basisPoints > 0) band(age).ifPresent(band -> shares.merge(band, basisPoints / BASIS, Double::sum));
        });
        double known = shares.values().stream().mapToDouble(share -> share).sum();
        double unknown = Math.max(0, 1 - known);
        Map<String, Double> whole = new LinkedHashMap<>();
        USUAL.forEach((band, usual) ->
                whole.put(band, (shares.getOrDefault(band, 0.0) + unknown * usual) / Math.max(1, known)));
        return whole;
    }

    private static Optional<String> band(String age) {
        return switch (age) {
            case "13-17", "18-24" -> Optional.of("13-24");
            case "25-34", "35-44" -> Optional.of("25-44");
            case "45-54", "55-64", "65+" -> Optional.of("45+");
            default -> Optional.empty();
        };
    }
}
