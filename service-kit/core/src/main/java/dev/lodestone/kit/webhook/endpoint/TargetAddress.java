package dev.lodestone.kit.webhook.endpoint;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where a webhook may go: the public internet over https, never into the network that the service itself lives in. */
public final class TargetAddress {
    private static final int LAST_PORT = 65_535;

    private TargetAddress() {}

    /** What is wrong with a URL, before anything is resolved. */
    public static Optional<String> fault(String url, boolean localAllowed) {
        try {
            URI uri = new URI(url);
            boolean https = "https".equals(uri.getScheme());
            if (!https && !(localAllowed && "http".equals(uri.getScheme()))) {
                return Optional.of("Use an https URL.");
            }
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return Optional.of("Use a URL with a host, and without user or fragment.");
            }
            if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
                return Optional.of("Use a port from 1 to " + LAST_PORT + ".");
            }
            return Optional.empty();
        } catch (URISyntaxException notAUrl) {
            return Optional.of("This is not a URL.");
        }
    }

    /** Asked after each resolution, for the very address that will be connected to. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        if (address instanceof Inet6Address) {
            boolean uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
            boolean translated = bytes[0] == 0x00 && bytes[1] == 0x64;
            return !uniqueLocal && !translated;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean carrierGrade = first == 100 && second >= 64 && second < 128;
        boolean reserved =
                first == 0 || first >= 240 || first == 192 && second == 0 || first == 198 && (second & 0xfe) == 18;
        return !carrierGrade && !reserved;
    }
}
