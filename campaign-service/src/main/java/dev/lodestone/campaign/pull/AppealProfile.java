package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.lexicon.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a text appeals: the share of its sentences with a cue of each factor (Okazaki, Mueller and Taylor 2010). A profile
 * beside the score, never a fault.
 */
final class AppealProfile {
    private AppealProfile() {}

    static Verdict.Appeal of(Reading reading) {
        return new Verdict.Appeal(
                new Verdict.Soft(
                        share(reading, "soft.feeling"),
                        share(reading, "soft.implicitness"),
                        share(reading, "soft.image")),
                new Verdict.Hard(
                        share(reading, "hard.thinking"),
                        share(reading, "hard.explicitness"),
                        share(reading, "hard.fact")));
    }

    private static BigDecimal share(Reading reading, String factor) {
        int sentences = reading.prose().sentences().size();
        if (sentences == 0) return BigDecimal.ZERO.setScale(2);
        long cued = reading.appeal(factor).stream()
                .map(span -> reading.prose().sentenceAt(span.start()))
                .distinct()
                .count();
        return BigDecimal.valueOf(cued).divide(BigDecimal.valueOf(sentences), 2, RoundingMode.HALF_EVEN);
    }
}
