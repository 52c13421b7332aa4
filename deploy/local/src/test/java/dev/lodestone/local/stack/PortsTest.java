package dev.lodestone.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_base_gives_every_listener_its_place() {
        Ports ports = Ports.parse("18080");

        assertThat(ports.of(Port.CREATOR)).isEqualTo(18_081);
        assertThat(ports.of(Port.PAYOUT_MANAGEMENT)).isEqualTo(19_083);
        assertThat(ports.of(Port.DATABASE)).isEqualTo(18_200);
    }

    @Test
    void a_list_names_the_ports_one_by_one() {
        Ports ports = Ports.parse("1001,1002,1003,1004,1005,1006");

        assertThat(ports.of(Port.CAMPAIGN)).isEqualTo(1002);
        assertThat(ports.of(Port.DATABASE)).isEqualTo(1006);
    }

    @Test
    void refuses_what_is_not_a_set_of_ports() {
        assertThatThrownBy(() -> Ports.parse("eighty")).hasMessageContaining("Not a port");
        assertThatThrownBy(() -> Ports.parse("1,2")).hasMessageContaining("one base or six");
        assertThatThrownBy(() -> Ports.parse("65000")).hasMessageContaining("between 1 and 65535");
        assertThatThrownBy(() -> Ports.parse("8081,8081,8083,1,2,3")).hasMessageContaining("named once");
    }

    @Test
    void names_the_port_that_is_taken_and_what_wanted_it() throws IOException {
        Ports ports = Ports.free();
        assertThatCode(ports::requireFree).doesNotThrowAnyException();

        try (var taken = new ServerSocket(ports.of(Port.PAYOUT), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .hasMessageContaining(taken.getLocalPort() + " (payout)")
                    .hasMessageContaining("Nothing was started");
        }
    }
}
