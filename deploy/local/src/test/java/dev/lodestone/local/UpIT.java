package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.UpCommand.Ended;
import dev.lodestone.local.process.Await;
import dev.lodestone.local.stack.Installation;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the README as a newcomer runs it. */
class UpIT {
    private static final Duration ENDING = Duration.ofSeconds(20);
    private static final Pattern COUNTED = Pattern.compile(
            "^ +([0-9]+ creators: |[0-9]+ creators invited|[0-9]+ accepted|[0-9]+ posts|(micro|mid|macro|all) .* reach"
                    + "|revenue |statement of |ledger: zero-sum holds, )");
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
    void what_one_start_did_the_next_one_keeps() throws Exception {
        Ended first = onceDoesEverythingPrintsWhereItIsAndStopsIt();
        nothingIsLeftRunning();

        UpCommand up = up().hasSaid("Ctrl-C stops everything.");

        assertThat(up.said())
                .contains("all of this had happened before", "orders were reported before")
                .doesNotContain("clicks followed", "lines reported");
        assertThat(counts(up.said())).hasSizeGreaterThan(10).isEqualTo(counts(first.said()));
        aServiceThatIsKilledIsReportedWithItsLogAndEndsEverything(up);
    }

    private Ended onceDoesEverythingPrintsWhereItIsAndStopsIt() throws Exception {
        Ended up = up("--once", "--fresh").end();

        assertThat(up.said()).contains("ledger: zero-sum holds,").doesNotContain("!!");
        for (Port port : List.of(Port.CREATOR, Port.CAMPAIGN, Port.PAYOUT)) {
            String api = "http://localhost:" + ports.of(port);
            assertThat(up.said())
                    .contains(api + "/reference")
                    .contains("curl -s -H \"Authorization: Bearer $(deploy/token agency --data '"
                            + folder.resolve("data") + "')\" '" + api);
        }
        assertThat(up.said())
                .contains("/q/health/ready", folder.resolve("data/logs").toString());
        assertThat(up.code()).isZero();
        return up;
    }

    private void aServiceThatIsKilledIsReportedWithItsLogAndEndsEverything(UpCommand running) throws Exception {
        running.kill(Service.CAMPAIGN);
        Ended up = running.end();

        assertThat(up.said())
                .contains("!! campaign-service ended by itself with exit code 137. Last lines of "
                        + folder.resolve("data/logs/campaign-service.log"))
                .containsPattern("campaign-service .* started in ")
                .doesNotContain("!! creator-service", "!! payout-service");
        assertThat(up.code()).isEqualTo(1);
    }

    @Test
    void ctrl_c_stops_everything_also_what_is_just_starting() throws Exception {
        Ended up = up("--no-demo").hasSaid("creator-service  http").pressCtrlC().end();

        assertThat(up.said()).doesNotContain("ended by itself");
        assertThat(up.code()).isEqualTo(130);
    }

    @Test
    void a_port_that_is_taken_gets_a_clear_word_and_nothing_is_started() throws Exception {
        Ended up;
        int taken = ports.of(Port.PAYOUT);
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            up = up("--once").end();
            assertThat(other.isClosed()).isFalse();
        }

        assertThat(up.said())
                .contains("Already taken by another program: port " + taken + " (payout)")
                .contains("Nothing was started.");
        assertThat(up.code()).isEqualTo(1);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    /** What there is at the end, of everything: a repeated write would be one more. */
    private static List<String> counts(String said) {
        return said.lines().filter(line -> COUNTED.matcher(line).find()).toList();
    }

    private UpCommand up(String... options) throws IOException {
        List<String> command = List.of(
                ROOT.resolve("deploy/up").toString(),
                "--ports",
                Integer.toString(base()),
                "--data",
                folder.resolve("data").toString());
        return UpCommand.start(
                folder.resolve("output.txt"),
                Stream.concat(command.stream(), Stream.of(options)).toArray(String[]::new));
    }

    private int base() {
        return ports.of(Port.CREATOR) - 1;
    }

    /** Database and command name the data folder; a service would be known by its ports. */
    private List<String> processes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(line -> line.contains(folder.resolve("data").toString()))
                .collect(Collectors.toList());
    }
}
