package dev.lodestone.local.job;

import dev.lodestone.local.desk.Journal;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.provider.ProviderMode;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.Suite;
import java.time.Duration;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** What goes wrong on purpose, counted: a run in which nothing went wrong proves nothing. */
final class Faults {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Suite suite;
    private final Journal journal;
    private final Random random;
    private int count;

    Faults(Suite suite, Journal journal, Random random) {
        this.suite = suite;
        this.journal = journal;
        this.random = random;
    }

    void stop(Service service) {
        suite.service(service).stop();
        tell(service.label() + " was stopped");
    }

    /** As kill -9, at the moment when the condition comes true. */
    void killWhen(Service service, String moment, BooleanSupplier condition) {
        if (!Await.holds(PATIENCE, condition)) throw new AssertionError("The moment never came: " + moment);
        suite.service(service).kill();
        tell("kill -9 of " + service.label() + " " + moment);
    }

    void provider(ProviderMode... modes) {
        for (ProviderMode mode : modes) {
            suite.provider().script(mode, 1);
            if (mode != ProviderMode.OK) tell("the provider will answer one payment by " + mode);
        }
    }

    void restart(Service service) {
        suite.service(service).start();
        suite.service(service).awaitReady(PATIENCE);
        journal.say("%s is back after %d ms"
                .formatted(service.label(), suite.service(service).startTime().toMillis()));
    }

    int anyOf(int bound) {
        return 1 + random.nextInt(bound);
    }

    int count() {
        return count;
    }

    private void tell(String fault) {
        count++;
        journal.say("FAULT " + count + ": " + fault);
    }
}
