package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.file.DatabaseServer;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.stack.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@code deploy/up} under way. As in a terminal it has a process group of its own, and Ctrl-C reaches all of that at once. */
final class UpCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    /** What a background job starts is deaf to Ctrl-C, unless env can say otherwise. */
    private static final String IN_A_GROUP = """
            env --default-signal=INT true 2>/dev/null && set -- env --default-signal=INT "$@"
            set -m
            "$@" &
            wait $!""";

    private final Process shell;
    private final Path output;

    record Ended(int code, String said) {}

    private UpCommand(Process shell, Path output) {
        this.shell = shell;
        this.output = output;
    }

    static UpCommand start(Path output, String... command) throws IOException {
        Process shell = new ProcessBuilder(Stream.concat(Stream.of("bash", "-c", IN_A_GROUP, "up"), Stream.of(command))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new UpCommand(shell, output);
    }

    UpCommand hasSaid(String text) {
        Await.holds(PATIENCE, () -> said().contains(text) || !shell.isAlive());
        assertThat(said()).contains(text);
        return this;
    }

    UpCommand pressCtrlC() throws IOException, InterruptedException {
        long group = shell.children().findFirst().orElseThrow().pid();
        assertThat(new ProcessBuilder("bash", "-c", "kill -INT -- -" + group)
                        .start()
                        .waitFor())
                .isZero();
        return this;
    }

    /** As kill -9. */
    void kill(Service service) {
        List<ProcessHandle> found = shell.descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .orElse("")
                        .contains("/" + service.label() + "/target/quarkus-app/"))
                .toList();
        assertThat(found).hasSize(1);
        found.getFirst().destroyForcibly();
    }

    /** As kill -9 of the server; what it started for its connections finds out by itself. */
    void killDatabase(Path database) {
        assertThat(DatabaseServer.on(database).orElseThrow().destroyForcibly()).isTrue();
    }

    Ended end() throws InterruptedException {
        if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            shell.descendants().forEach(ProcessHandle::destroy);
            throw new AssertionError("deploy/up found no end:\n" + said());
        }
        System.out.println(said());
        return new Ended(shell.exitValue(), said());
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
