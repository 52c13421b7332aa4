package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The engine with the built-in rule packs, read once. */
@ApplicationScoped
public class ContentChecks {
    private final Map<String, ContentCheck> engines = ContentCheck.builtIn();

    public CheckView check(String text, Options options) {
        return CheckView.of(engine(options.language()).check(text, options));
    }

    /** A language without a pack is checked for what needs no words: form, disclosure and the brief. */
    private ContentCheck engine(String language) {
        return engines.getOrDefault(language, engines.get(ContentCheck.ANY_LANGUAGE));
    }
}
