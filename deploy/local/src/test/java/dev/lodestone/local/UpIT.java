package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.UpCommand.Ended;
import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Service;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The command of the README as a newcomer runs it. */
class UpIT extends UpRuns {
    private static final Pattern COUNTED = Pattern.compile(
            "^ +([0-9]+ creators: |[0-9]+ creators invited|[0-9]+ accepted|[0-9]+ posts|(micro|mid|macro|all) .* reach"
                    + "|revenue |statement of |ledger: zero-sum holds, )");

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
                    .contains("curl -s -H \"Authorization: Bearer $(deploy/token agency --data '" + data() + "')\" '"
                            + api);
        }
        assertThat(up.said()).contains("/q/health/ready", data().resolve("logs").toString());
        assertThat(up.code()).isZero();
        return up;
    }

    private void aServiceThatIsKilledIsReportedWithItsLogAndEndsEverything(UpCommand running) throws Exception {
        running.kill(Service.CAMPAIGN);
        Ended up = running.end();

        assertThat(up.said())
                .contains("!! campaign-service ended by itself with exit code 137. Last lines of "
                        + data().resolve("logs/campaign-service.log"))
                .containsPattern("campaign-service .* started in ")
                .doesNotContain("!! creator-service", "!! payout-service");
        assertThat(up.code()).isEqualTo(1);
    }

    @Test
    void a_database_that_is_killed_is_reported_with_its_log_and_ends_everything() throws Exception {
        UpCommand running = up("--no-demo").hasSaid("Ctrl-C stops everything.");
        running.killDatabase(data().resolve("database"));
        Ended up = running.end();

        assertThat(up.said())
                .contains("!! PostgreSQL ended by itself. Last lines of " + data().resolve("logs/postgresql.log"))
                .containsPattern("LOG:  database system is ready|FATAL:  .* unexpected postmaster exit")
                .doesNotContain("!! creator-service", "!! campaign-service", "!! payout-service", "Exception");
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
        assertThat(data()).doesNotExist();
    }

    /** What there is at the end, of everything: a repeated write would be one more. */
    private static List<String> counts(String said) {
        return said.lines().filter(line -> COUNTED.matcher(line).find()).toList();
    }
}
