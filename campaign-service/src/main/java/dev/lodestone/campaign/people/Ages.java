package dev.lodestone.campaign.people;

import dev.lodestone.campaign.mix.prior.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bands of age that planning tells apart: wider ones than are measured, so that segments stay few.
 *
 * @param shares the part of a country's people in each; who is not known to be in one is spread like this
 */
public record Ages(Map<String, Estimate> shares) {
    public static final Ages USUAL = new Ages(usual());

    private static final double BASIS = 10_000;

    private static Map<String, Estimate> usual() {
        Map<String, Estimate> usual = new LinkedHashMap<>();
        usual.put("13-24", new Estimate(0.18, 0.25, 0.32));
        usual.put("25-44", new Estimate(0.33, 0.4, 0.47));
        usual.put("45+", new Estimate(0.27, 0.35, 0.43));
        return usual;
    }

    public Set<String> bands() {
        return shares.keySet();
    }

    public Map<String, Double> parts() {
        Map<String, Double> parts = new LinkedHashMap<>();
        shares.forEach((band, share) -> parts.put(band, share.mid()));
        return parts;
    }

    Estimate share(String band) {
        return Optional.ofNullable(shares.get(band)).orElseThrow();
    }

    /** The part of an audience in each band, of which some was measured, in basis points by the bands of creator-service. */
    public Map<String, Double> of(Map<String, Integer> measured) {
        Map<String, Double> found = new LinkedHashMap<>();
        measured.forEach((age, basisPoints) -> {
            if (basisPoints > 0) band(age).ifPresent(band -> found.merge(band, basisPoints / BASIS, Double::sum));
        });
        double known = found.values().stream().mapToDouble(share -> share).sum();
        double unknown = Math.max(0, 1 - known);
        Map<String, Double> whole = new LinkedHashMap<>();
        parts().forEach((band, usual) ->
                whole.put(band, (found.getOrDefault(band, 0.0) + unknown * usual) / Math.max(1, known)));
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
