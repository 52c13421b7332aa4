package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.FindingView;
import java.util.Locale;

/** How a finding is shown: each severity has a sign and, in the style, a line of its own beside its colour. */
enum Look {
    BLOCKER('\u25A0'),
    MAJOR('\u25B2'),
    MINOR('\u25CF'),
    INFO('\u25CB'),
    CREDIT('+');

    private final char sign;

    Look(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The name of the class in the style, and the word that people read. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Look of(FindingView finding) {
        return valueOf(finding.severity().toUpperCase(Locale.ROOT));
    }
}
