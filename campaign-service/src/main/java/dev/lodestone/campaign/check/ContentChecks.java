package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * The engine with the built-in rule packs and with the rules of the workspaces that were checked lately. Reading the packs takes
 * longer than an event loop has: it begins with the service, beside the rest of its start, and who needs them waits for it.
 */
@ApplicationScoped
public class ContentChecks {
    private static final Logger LOG = Logger.getLogger(ContentChecks.class);
    private static final int MOST_ENGINES = 128;

    private final CompletableFuture<Map<String, ContentCheck>> engines = new CompletableFuture<>();
    private final Recent<Pair, ContentCheck> workspaces = new Recent<>(MOST_ENGINES);

    private final ContentReading reading;

    ContentChecks(ContentReading reading) {
        this.reading = reading;
    }

    /** A service that cannot read its own packs stops, as it would if they were read before anything else. */
    void begin(@Observes StartupEvent start) {
        Thread.ofPlatform().name("rule-packs").daemon().start(() -> {
            try {
                engines.complete(ContentCheck.builtIn());
            } catch (RuntimeException | Error fault) {
                engines.completeExceptionally(fault);
                LOG.error("The rule packs cannot be read", fault);
                Quarkus.asyncExit(1);
            }
        });
    }

    /** What is built in, once it is read: who asks earlier waits on no thread, and goes on where they asked. */
    public <T> Uni<T> onceRead(Supplier<T> builtIn) {
        Uni<T> read = Uni.createFrom().completionStage(engines::copy).map(engines -> builtIn.get());
        Context here = Vertx.currentContext();
        return here == null ? read : read.emitOn(task -> here.runOnContext(ignored -> task.run()));
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

    /** One of many texts, by both layers. */
    public Uni<CheckView> readPatiently(String text, Options options, WorkspaceRules own) {
        return reading.runPatiently(layers -> check(text, options, own, layers.apply(options.language())));
    }

    /** By the rules alone, off the event loop. */
    public Uni<CheckView> readByRules(String text, Options options, WorkspaceRules own) {
        return reading.run(layers -> check(text, options, own));
    }

    /** What guards a workspace's rules, to try them by. */
    public ContentCheck guards() {
        return engine(Options.DEFAULT.language()).withoutRules();
    }

    /** A language without a pack is checked for what needs no words: form, disclosure and the brief. */
    private ContentCheck engine(String language) {
        return Stream.of(language, ContentCheck.ANY_LANGUAGE)
                .flatMap(name -> Stream.ofNullable(engines.join().get(name)))
                .findFirst()
                .orElseThrow();
    }
}
