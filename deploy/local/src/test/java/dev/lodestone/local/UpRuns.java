package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.process.Await;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs of {@code deploy/up} on ports and data of their own, of which nothing may stay behind. */
abstract class UpRuns {
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final Path ROOT = Installation.rootAbove(Path.of(""));

    @TempDir
    Path folder;

    Ports ports;

    @BeforeEach
    void choosePorts() {
        ports = Ports.free();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(Await.holds(ENDING, () -> processes().isEmpty()))
                .as("still running: %s", processes())
                .isTrue();
        ports.requireFree();
    }

    UpCommand up(String... options) throws IOException {
        List<String> command = List.of(
                ROOT.resolve("deploy/up").toString(), "--ports", Integer.toString(base()), "--data", data().toString());
        return UpCommand.start(
                folder.resolve("output.txt"),
                Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
    }

    Path data() {
        return folder.resolve("data");
    }

    private int base() {
        return ports.of(Port.CREATOR) - 1;
    }

    /** Database and command name the data folder; a service would be known by its ports. */
    private List<String> processes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(data().toString()))
                .toList();
    }
}
