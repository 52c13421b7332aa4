package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.RulePack;
import jakarta.enterprise.context.ApplicationScoped;

/** The engine with the built-in rule pack, read once. */
@ApplicationScoped
public class ContentChecks {
    private final ContentCheck engine = new ContentCheck(RulePack.builtIn());

    public CheckView check(String text, Options options) {
        return CheckView.of(engine.check(text, options));
    }
}
