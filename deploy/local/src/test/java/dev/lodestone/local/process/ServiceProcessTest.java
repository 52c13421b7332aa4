package dev.lodestone.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/q/health/ready");

    @TempDir
    Path folder;

    @Test
    void a_service_that_ends_by_itself_is_reported_with_the_last_lines_of_its_log() {
        try (ServiceProcess process = process("for i in $(seq 60); do echo line $i; done; exit 3")) {
            process.start();

            assertThatThrownBy(() -> process.awaitReady(Duration.ofSeconds(10)))
                    .hasMessageContaining("payout-service ended by itself with exit code 3")
                    .hasMessageContaining("line 60")
                    .hasMessageNotContaining("line 20\n");
            assertThat(process.crashed()).isTrue();
        }
    }

    @Test
    void a_service_that_is_interrupted_while_it_starts_did_not_end_by_itself() {
        try (ServiceProcess process = process("exit 130")) {
            process.start();

            assertThatThrownBy(() -> process.awaitReady(Duration.ofSeconds(10)))
                    .hasMessage("payout-service was interrupted.");
        }
    }

    @Test
    void a_service_that_never_gets_ready_is_given_up() {
        try (ServiceProcess process = process("exec tail -f /dev/null")) {
            process.start();

            assertThatThrownBy(() -> process.awaitReady(Duration.ofMillis(200)))
                    .hasMessageContaining("not ready after");
        }
    }

    @Test
    void stopping_and_killing_are_not_crashes() {
        try (ServiceProcess process = process("exec tail -f /dev/null")) {
            process.start();
            process.kill();
            assertThat(process.crashed()).isFalse();

            process.start();
            process.stop();
            assertThat(process.crashed()).isFalse();
        }
    }

    private ServiceProcess process(String script) {
        return new ServiceProcess(
                "payout-service", List.of("/bin/sh", "-c", script), Map.of(), folder.resolve("log"), NOBODY);
    }
}
