package dev.lodestone.local;

import dev.lodestone.local.file.DataFolder;
import dev.lodestone.local.job.MainJob;
import dev.lodestone.local.process.LocalFailure;
import dev.lodestone.local.process.ServiceProcess;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import dev.lodestone.local.stack.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * The last step of a build: starts the suite once, on data that it forgets again, so that the virtual machine can keep what
 * it learns of each service. Without that a service works just as well and takes longer to start, so a machine on which it
 * cannot be done gets a word, and its build.
 */
final class Learn {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final Installation at;

    private Learn(Path root) {
        at = new Installation(root, root.resolve("deploy/local/target/learning"), Ports.free());
    }

    public static void main(String... arguments) {
        try {
            new Learn(Installation.rootAbove(Path.of(""))).run();
        } catch (RuntimeException e) {
            new Terminal()
                    .error("How the services start could not be learnt; they will take longer to. " + e.getMessage());
        }
        System.exit(0);
    }

    private void run() {
        if (!at.isBuilt() || isLearnt()) return;
        try (DataFolder data = DataFolder.own(at.data()).orElseThrow(this::inUse)) {
            data.forgetAll();
            learn();
            data.forgetAll();
        }
        if (!isLearnt()) throw new LocalFailure("The virtual machine kept nothing of them.");
    }

    private boolean isLearnt() {
        return Arrays.stream(Service.values())
                .allMatch(service -> at.archiveOf(service).exists());
    }

    private LocalFailure inUse() {
        return new LocalFailure("Another build of this tree is at it.");
    }

    private void learn() {
        try (Suite suite = Suite.startWatched(at, line -> {})) {
            MainJob.readOn(suite);
            for (Service service : Service.values()) suite.service(service).askToStop();
            for (Service service : Service.values()) awaitEnd(suite.service(service));
        }
    }

    /** What was learnt is written between the word to stop and the end. */
    private static void awaitEnd(ServiceProcess process) {
        if (!process.endsWithin(LONG_ENOUGH)) throw new LocalFailure("A service does not end.");
    }
}
