package dev.lodestone.campaign.page;

import dev.lodestone.campaign.check.CheckView;
import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;

/** What the English pack says about a text. */
final class Checks {
    private static final ContentCheck ENGLISH = ContentCheck.builtIn().get("en");

    private Checks() {}

    static CheckView of(String text) {
        return CheckView.of(ENGLISH.check(text, Options.DEFAULT));
    }

    static CheckView readByBothLayers(String text) {
        return CheckView.of(ENGLISH.check(text, Options.DEFAULT, SemanticLayer.builtIn()));
    }

    static CheckView paid(String text) {
        return CheckView.of(ENGLISH.check(text, Options.DEFAULT.with(Options.MaterialTie.PAID, "GB")));
    }
}
