package dev.lodestone.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.file.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceEnvironmentTest {
    private static final Duration YEARS = Duration.ofDays(10 * 365);

    @ParameterizedTest
    @EnumSource
    void a_start_years_later_still_knows_what_was_done(Service service, @TempDir Path data) {
        Map<String, String> told =
                ServiceEnvironment.of(service, new Installation(data, data, Ports.parse("18080")), new Secrets(data));

        assertThat(Duration.parse(told.get("LODESTONE_IDEMPOTENCY_KEEP"))).isGreaterThan(YEARS);
    }
}
