package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.process.Await;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the README as a newcomer runs it. */
class UpIT {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final Path ROOT = Installation.rootAbove(Path.of(""));

    @TempDir
    Path folder;

    private Ports ports;

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

    @Test
    void once_does_everything_prints_where_it_is_and_stops_it() throws Exception {
        Ended up = up("--once", "--fresh");

        assertThat(up.said).contains("ledger: zero-sum holds,").doesNotContain("!!");
        for (Port port : List.of(Port.CREATOR, Port.CAMPAIGN, Port.PAYOUT)) {
            String api = "http://localhost:" + ports.of(port);
            assertThat(up.said)
                    .contains(api + "/reference")
                    .contains("curl -s -H \"Authorization: Bearer $(deploy/token agency --data '"
                            + folder.resolve("data") + "')\" '" + api);
        }
        assertThat(up.said)
                .contains("/q/health/ready", folder.resolve("data/logs").toString());
        assertThat(up.code).isZero();
    }

    @Test
    void a_port_that_is_taken_gets_a_clear_word_and_nothing_is_started() throws Exception {
        Ended up;
        int taken = ports.of(Port.PAYOUT);
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            up = up("--once");
            assertThat(other.isClosed()).isFalse();
        }

        assertThat(up.said)
                .contains("Already taken by another program: port " + taken + " (payout)")
                .contains("Nothing was started.");
        assertThat(up.code).isEqualTo(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private record Ended(int code, String said) {}

    private Ended up(String... options) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        List<String> command = Stream.concat(
                        Stream.of(ROOT.resolve("deploy/up").toString(), "--ports", Integer.toString(base())),
                        Stream.concat(Stream.of("--data", folder.resolve("data").toString()), Stream.of(options)))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroy();
            throw new AssertionError("deploy/up found no end:\n" + Files.readString(output));
        }
        String said = Files.readString(output);
        System.out.println(said);
        return new Ended(process.exitValue(), said);
    }

    private int base() {
        return ports.of(Port.CREATOR) - 1;
    }

    /** Services, database and the command itself all name the data folder. */
    private List<String> processes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(folder.resolve("data").toString()))
                .collect(Collectors.toList());
    }
}
