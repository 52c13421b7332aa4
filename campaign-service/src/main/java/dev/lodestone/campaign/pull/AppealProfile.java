package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.lexicon.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a text appeals: the share of its sentences with a cue of each factor (Okazaki, Mueller and Taylor 2010). A profile
 * beside the score, never a fault.
 */
final class AppealProfile {
    private static final List<String> SOFT = List.of("soft.feeling", "soft.implicitness", "soft.image");
    private static final List<String> HARD = List.of("hard.thinking", "hard.explicitness", "hard.fact");

    private AppealProfile() {}

    static Verdict.Appeal of(Reading reading) {
        return new Verdict.Appeal(
                new Verdict.Soft(share(reading, SOFT.get(0)), share(reading, SOFT.get(1)), share(reading, SOFT.get(2))),
                new Verdict.Hard(
                        share(reading, HARD.get(0)), share(reading, HARD.get(1)), share(reading, HARD.get(2))));
    }

    /** Above zero when more sentences are cued as soft than as hard, each once for every factor. */
    static long lean(Reading reading) {
        return SOFT.stream().mapToLong(factor -> cued(reading, factor)).sum()
                - HARD.stream().mapToLong(factor -> cued(reading, factor)).sum();
    }

    private static BigDecimal share(Reading reading, String factor) {
        int sentences = reading.prose().sentences().size();
        if (sentences == 0) return BigDecimal.ZERO.setScale(2);
        return BigDecimal.valueOf(cued(reading, factor))
                .divide(BigDecimal.valueOf(sentences), 2, RoundingMode.HALF_EVEN);
    }

    private static long cued(Reading reading, String factor) {
        return reading.appeal(factor).stream()
                .map(span -> reading.prose().sentenceAt(span.start()))
                .distinct()
                .count();
    }
}
