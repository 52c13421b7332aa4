package dev.lodestone.local.stack;

import dev.lodestone.local.process.LocalFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The port of each listener; all of them on the loopback address. */
public record Ports(Map<Port, Integer> numbers) {
    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int LOWEST_FREE_BASE = 10_000;
    private static final int HIGHEST_FREE_BASE = 31_000;
    private static final int SEARCHES = 100;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    public static Ports usual() {
        return of(8081, 8082, 8083, 8180, 8190, 54320);
    }

    /** Either one base (8080 gives 8081, 8082, 8083, ...) or creator,campaign,payout,issuer,provider,database. */
    public static Ports parse(String text) {
        List<Integer> given = Arrays.stream(text.split(",")).map(Ports::number).toList();
        if (given.size() == 1) {
            int base = given.getFirst();
            return of(base + 1, base + 2, base + 3, base + 100, base + 110, base + 120);
        }
        if (given.size() != 6) {
            throw new LocalFailure(
                    "--ports takes one base or six ports: creator,campaign,payout,issuer,provider,database");
        }
        return of(given.toArray(Integer[]::new));
    }

    private static Ports of(Integer... six) {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        numbers.put(Port.CREATOR, six[0]);
        numbers.put(Port.CAMPAIGN, six[1]);
        numbers.put(Port.PAYOUT, six[2]);
        numbers.put(Port.CREATOR_MANAGEMENT, six[0] + MANAGEMENT_OFFSET);
        numbers.put(Port.CAMPAIGN_MANAGEMENT, six[1] + MANAGEMENT_OFFSET);
        numbers.put(Port.PAYOUT_MANAGEMENT, six[2] + MANAGEMENT_OFFSET);
        numbers.put(Port.ISSUER, six[3]);
        numbers.put(Port.PROVIDER, six[4]);
        numbers.put(Port.DATABASE, six[5]);
        if (numbers.values().stream().anyMatch(number -> number < 1 || number > 65_535)) {
            throw new LocalFailure(
                    "Every port must lie between 1 and 65535 (management ports are 1000 above the API ports).");
        }
        if (numbers.values().stream().distinct().count() < numbers.size()) {
            throw new LocalFailure("Each port may be named once (management ports are 1000 above the API ports).");
        }
        return new Ports(numbers);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new LocalFailure("Not a port: " + text, e);
        }
    }

    /**
     * Ports that nobody listens on, for runs beside other suites. They lie below those that a system gives to connections, of
     * which it may give any at any moment, also while a service that listens there is being restarted.
     */
    public static Ports free() {
        return new SplittableRandom()
                .ints(SEARCHES, LOWEST_FREE_BASE, HIGHEST_FREE_BASE)
                .mapToObj(base -> parse(Integer.toString(base)))
                .filter(ports -> ports.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new LocalFailure("No free ports found between %d and %d."
                        .formatted(LOWEST_FREE_BASE, HIGHEST_FREE_BASE + MANAGEMENT_OFFSET)));
    }

    public int of(Port port) {
        return Optional.ofNullable(numbers.get(port)).orElseThrow();
    }

    public void requireFree() {
        String taken = taken().stream()
                .map(port -> of(port) + " (" + port.label() + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new LocalFailure("Already taken by another program: port " + taken
                    + ". Stop it, or choose others with --ports BASE, for example --ports 18080. Nothing was started.");
        }
    }

    private List<Port> taken() {
        return Arrays.stream(Port.values()).filter(port -> isTaken(of(port))).toList();
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
