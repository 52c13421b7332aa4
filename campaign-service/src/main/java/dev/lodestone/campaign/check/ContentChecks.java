package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The engine with the built-in rule packs, read once, and with the rules of the workspaces that were checked lately. */
@ApplicationScoped
public class ContentChecks {
    private static final int MOST_ENGINES = 128;

    private final Map<String, ContentCheck> engines = ContentCheck.builtIn();
    private final Recent<Pair, ContentCheck> workspaces = new Recent<>(MOST_ENGINES);

    /** The exact words of both packs, which make an engine the same for whoever has them. */
    private record Pair(String builtIn, String own, int number) {}

    public CheckView check(String text, Options options) {
        return check(text, options, WorkspaceRules.NONE);
    }

    /** Against the built-in pack and what the workspace has made of it. */
    public CheckView check(String text, Options options, WorkspaceRules own) {
        ContentCheck engine = engine(options.language());
        if (own.isNone()) return CheckView.of(engine.check(text, options));
        return CheckView.of(workspaces
                .get(new Pair(engine.pack().hash(), own.hash(), own.number()), pair -> engine.with(own))
                .check(text, options.with(options.guidelines().with(own))));
    }

    /** What guards a workspace's rules, to try them by. */
    public ContentCheck guards() {
        return engines.get(Options.DEFAULT.language()).withoutRules();
    }

    /** A language without a pack is checked for what needs no words: form, disclosure and the brief. */
    private ContentCheck engine(String language) {
        return engines.getOrDefault(language, engines.get(ContentCheck.ANY_LANGUAGE));
    }
}
