package dev.lodestone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lodestone.local.stack.Port;
import dev.lodestone.local.stack.Ports;
import dev.lodestone.local.stack.Service;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void without_options_the_suite_stays_up_with_its_demo() {
        assertThat(Options.parse())
                .isEqualTo(new Options(false, false, true, Ports.usual(), Set.of(), Path.of(".local")));
    }

    @Test
    void options_combine() {
        Options options = Options.parse("--once", "--fresh", "--no-demo", "--ports", "18080", "--data", "elsewhere");

        assertThat(options.once()).isTrue();
        assertThat(options.fresh()).isTrue();
        assertThat(options.demo()).isFalse();
        assertThat(options.ports().of(Port.CREATOR)).isEqualTo(18_081);
        assertThat(options.data()).hasToString("elsewhere");
    }

    @Test
    void a_service_left_to_an_editor_leaves_no_demo_to_run() {
        Options options = Options.parse("--without", "creator-service", "--without", "payout-service");

        assertThat(options.leftOut()).containsExactly(Service.CREATOR, Service.PAYOUT);
        assertThat(options.demo()).isFalse();
        assertThatThrownBy(() -> Options.parse("--without", "shop-service"))
                .hasMessageContaining("No service is called");
    }

    @Test
    void an_unknown_option_or_a_missing_value_shows_the_usage() {
        assertThatThrownBy(() -> Options.parse("--twice")).hasMessageContaining("Unknown option: --twice");
        assertThatThrownBy(() -> Options.parse("--ports")).hasMessageContaining("--ports needs a value");
    }
}
