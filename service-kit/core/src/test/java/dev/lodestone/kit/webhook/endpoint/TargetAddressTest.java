package dev.lodestone.kit.webhook.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
                "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "::ffff:127.0.0.1",
                "::ffff:10.0.0.1", "64:ff9b::7f00:1"
            })
    void addresses_of_inner_networks_are_not_public(String address) throws UnknownHostException {
        assertThat(TargetAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "8.8.8.8", "2606:2800:220:1::1"})
    void addresses_of_the_internet_are_public(String address) throws UnknownHostException {
        assertThat(TargetAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "ftp://example.com/",
                "https://user@example.com/",
                "https:///x",
                "x",
                "https://a b/",
                "https://example.com:99999/",
                "https://example.com:0/"
            })
    void urls_that_cannot_be_trusted_are_refused_before_anything_is_resolved(String url) {
        assertThat(TargetAddress.fault(url, false)).isPresent();
    }

    @Test
    void an_https_url_with_a_host_is_fine() {
        assertThat(TargetAddress.fault("https://example.com/hooks?x=1", false)).isEmpty();
    }

    @Test
    void a_local_installation_may_use_http() {
        assertThat(TargetAddress.fault("http://localhost:9000/hooks", true)).isEmpty();
    }
}
