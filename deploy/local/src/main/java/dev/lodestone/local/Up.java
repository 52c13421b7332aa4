package dev.lodestone.local;

import dev.lodestone.local.stack.Await;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.LocalFailure;
import dev.lodestone.local.stack.ServiceProcess;
import dev.lodestone.local.stack.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The command behind {@code deploy/up}. */
public final class Up {
    private static final Duration LONG_ENOUGH = Duration.ofDays(365);
    private static final List<String> KEPT_WHEN_FRESH = List.of("archives");

    private final Options options;
    private final Installation at;
    private final Terminal terminal = new Terminal();

    private Up(Options options) {
        this.options = options;
        Path root = Installation.rootAbove(Path.of(""));
        at = new Installation(root, root.resolve(".local"), options.ports());
    }

    public static void main(String... arguments) {
        try {
            int code = new Up(Options.parse(arguments)).run();
            System.exit(code);
        } catch (LocalFailure e) {
            new Terminal().error(e.getMessage());
            System.exit(1);
        }
    }

    private int run() {
        at.ports().requireFree();
        if (options.fresh()) forget(at.data());
        else forget(at.logs());
        long begin = System.nanoTime();
        terminal.section("Starting");
        try (Suite suite = Suite.start(at, options.leftOut(), terminal::line)) {
            terminal.line("ready after %.1f s".formatted((System.nanoTime() - begin) / 1e9));
            Summary summary = new Summary(suite, terminal);
            if (options.demo()) new Demo(suite, terminal).run();
            summary.print();
            return options.once() ? 0 : stayUp(suite);
        }
    }

    private int stayUp(Suite suite) {
        terminal.line("Ctrl-C stops everything.");
        Await.holds(LONG_ENOUGH, () -> suite.crashed().isPresent());
        suite.crashed().map(ServiceProcess::crashReport).ifPresent(terminal::error);
        return 1;
    }

    private static void forget(Path folder) {
        if (Files.notExists(folder)) return;
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .filter(path -> KEPT_WHEN_FRESH.stream().noneMatch(kept -> path.startsWith(folder.resolve(kept))))
                    .forEach(Up::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
