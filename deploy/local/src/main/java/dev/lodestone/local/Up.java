package dev.lodestone.local;

import dev.lodestone.local.file.DataFolder;
import dev.lodestone.local.file.DatabaseServer;
import dev.lodestone.local.job.JobSummary;
import dev.lodestone.local.job.MainJob;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.process.Crash;
import dev.lodestone.local.process.LocalFailure;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The command behind {@code deploy/up}. */
public final class Up {
    private static final Duration LONG_ENOUGH = Duration.ofDays(365);

    private final Options options;
    private final Installation at;
    private final Terminal terminal = new Terminal();

    private Up(Options options) {
        this.options = options;
        Path root = Installation.rootAbove(Path.of(""));
        at = new Installation(root, root.resolve(options.data()), options.ports());
    }

    public static void main(String... arguments) {
        try {
            int code = new Up(Options.parse(arguments)).run();
            System.exit(code);
        } catch (LocalFailure e) {
            new Terminal().error(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private int run() {
        at.ports().requireFree();
        try (DataFolder data = DataFolder.own(at.data()).orElseThrow(this::inUse)) {
            DatabaseServer.on(at.database()).ifPresent(this::refuse);
            if (options.fresh()) data.forgetAll();
            else data.forget("logs");
            return runOn();
        }
    }

    private void refuse(ProcessHandle server) {
        throw new LocalFailure("PostgreSQL still works on " + at.database()
                + ", left by a deploy/up that was killed. End it with" + " kill " + server.pid()
                + ", and the services of that start if they run, then start again. Nothing was started.");
    }

    private LocalFailure inUse() {
        return new LocalFailure("Another deploy/up works on " + at.data() + ". Stop it first. Nothing was started.");
    }

    private int runOn() {
        long begin = System.nanoTime();
        terminal.section("Starting");
        try (Suite suite = Suite.start(at, options.leftOut(), terminal::line)) {
            terminal.line("ready after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
            Optional<JobSummary> demo = options.demo() ? Optional.of(runMainJob(suite)) : Optional.empty();
            new Summary(suite, demo, terminal).print();
            return options.once() ? 0 : stayUp(suite);
        }
    }

    private JobSummary runMainJob(Suite suite) {
        terminal.section("The main job (data from " + at.demo() + ", through the public APIs)");
        try {
            JobSummary summary = MainJob.on(suite, at.demo(), terminal::line).run();
            suite.registerCreator(summary.creatorId());
            return summary;
        } catch (RuntimeException e) {
            suite.crash().map(Crash::report).ifPresent(terminal::error);
            throw new LocalFailure(
                    "The main job did not get to its end: " + e.getMessage() + "\n   Logs: " + at.logs(), e);
        }
    }

    private int stayUp(Suite suite) {
        terminal.line("Ctrl-C stops everything.");
        Await.holds(LONG_ENOUGH, () -> suite.crash().isPresent());
        suite.crash().map(Crash::report).ifPresent(terminal::error);
        return 1;
    }
}
