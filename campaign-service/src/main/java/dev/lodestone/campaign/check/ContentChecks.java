package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/**
 * The engine with the built-in rule packs and with the rules of the workspaces that were checked lately. The packs are read at
 * the start, for that takes a quarter of a second, which no event loop has.
 */
@Startup
@ApplicationScoped
public class ContentChecks {
    private static final int MOST_ENGINES = 128;

    private final Map<String, ContentCheck> engines = ContentCheck.builtIn();
    private final Recent<Pair, ContentCheck> workspaces = new Recent<>(MOST_ENGINES);

    private final ContentReading reading;

    ContentChecks(ContentReading reading) {
        this.reading = reading;
    }

    /** The exact words of both packs, which make an engine the same for whoever has them. */
    private record Pair(String builtIn, String own, int number) {}

    /** By the rules alone: the built-in pack and what the workspace has made of it. */
    public CheckView check(String text, Options options, WorkspaceRules own) {
        return check(text, options, own, Optional.empty());
    }

    /** By the rules and, where there is one, by the semantic layer. */
    public CheckView check(String text, Options options, WorkspaceRules own, Optional<SemanticLayer> semantic) {
        ContentCheck builtIn = engine(options.language());
        ContentCheck engine = own.isNone()
                ? builtIn
                : workspaces.get(new Pair(builtIn.pack().hash(), own.hash(), own.number()), pair -> builtIn.with(own));
        Options asked =
                own.isNone() ? options : options.with(options.guidelines().with(own));
        return CheckView.of(
                semantic.map(layer -> engine.check(text, asked, layer)).orElseGet(() -> engine.check(text, asked)));
    }

    /** By both layers, off the event loop. */
    public Uni<CheckView> read(String text, Options options, WorkspaceRules own) {
        return reading.run(layers -> check(text, options, own, layers.apply(options.language())));
    }

    /** By the rules alone, off the event loop. */
    public Uni<CheckView> readByRules(String text, Options options, WorkspaceRules own) {
        return reading.run(layers -> check(text, options, own));
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
