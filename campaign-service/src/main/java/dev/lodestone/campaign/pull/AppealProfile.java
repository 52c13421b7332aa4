package dev.lodestone.campaign.pull;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How a text appeals: the share of its sentences with a cue of each factor. A profile beside the score, never a fault. */
final class AppealProfile {
    private final Map<String, Pattern> cues;

    AppealProfile(Map<String, Pattern> cues) {
        this.cues = cues;
    }

    Verdict.Appeal of(Prose prose) {
        return new Verdict.Appeal(
                new Verdict.Soft(
                        share(prose, "soft.feeling"), share(prose, "soft.implicitness"), share(prose, "soft.image")),
                new Verdict.Hard(
                        share(prose, "hard.thinking"), share(prose, "hard.explicitness"), share(prose, "hard.fact")));
    }

    private BigDecimal share(Prose prose, String factor) {
        long sentences = prose.sentences().size();
        if (sentences == 0) return BigDecimal.ZERO.setScale(2);
        long cued = prose.sentences().stream()
                .filter(sentence -> cues.get(factor)
                        .matcher(prose.plain().substring(sentence[0], sentence[1]))
                        .find())
                .count();
        return BigDecimal.valueOf(cued).divide(BigDecimal.valueOf(sentences), 2, RoundingMode.HALF_EVEN);
    }
}
