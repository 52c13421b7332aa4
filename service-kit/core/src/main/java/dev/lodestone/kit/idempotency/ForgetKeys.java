package dev.lodestone.kit.idempotency;

import dev.lodestone.kit.background.Forgetting;
import dev.lodestone.kit.background.Forgetting.Keep;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers are kept for repeats; whoever still repeats after days has lost track of more than an answer. */
@ApplicationScoped
class ForgetKeys {
    private static final String SETTING = "lodestone.idempotency.keep";
    private static final Duration LEAST = Duration.ofDays(1);

    private final Forgetting forgetting;
    private final IdempotencyKeys keys;
    private final Keep keep;

    ForgetKeys(Forgetting forgetting, IdempotencyKeys keys, @ConfigProperty(name = SETTING) Duration keep) {
        this.forgetting = forgetting;
        this.keys = keys;
        this.keep = new Keep(SETTING, keep, LEAST);
    }

    void start(@Observes StartupEvent started) {
        forgetting.start("Forgetting old answers", keep, keys::forget);
    }
}
