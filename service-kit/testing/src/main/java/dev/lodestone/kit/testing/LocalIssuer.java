package dev.lodestone.kit.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small OpenID provider for tests and the local installation: discovery, keys, client credentials.
 * It listens on the loopback interface only; a real installation uses a real provider.
 */
public final class LocalIssuer implements AutoCloseable {
    public static final String AUDIENCE = "lodestone";

    private final HttpServer server;
    private final ExecutorService threads;
    private final SigningKey key;
    private final Map<String, Client> clients = new ConcurrentHashMap<>();

    private LocalIssuer(HttpServer server, ExecutorService threads, SigningKey key) {
        this.server = server;
        this.threads = threads;
        this.key = key;
    }

    /** @param port 0 for a free one */
    public static LocalIssuer start(int port, SigningKey key, List<Client> clients) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            LocalIssuer issuer = new LocalIssuer(server, threads, key);
            clients.forEach(issuer::register);
            issuer.listen();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer did not start", e);
        }
    }

    private void listen() {
        IssuerAnswers answers = new IssuerAnswers(this);
        server.createContext("/.well-known/openid-configuration", answers::discovery);
        server.createContext("/jwks", answers::keys);
        server.createContext("/token", answers::token);
        server.setExecutor(threads);
        server.start();
    }

    /** Adds a client or replaces the one with the same id. */
    public void register(Client client) {
        clients.put(client.id(), client);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A signed token; the claims given win over the usual ones, and a claim given as null is left out. */
    public String token(Map<String, ?> claims) {
        return key.sign(StandardClaims.of(url(), claims));
    }

    public SigningKey key() {
        return key;
    }

    Optional<Client> client(String id) {
        return Optional.ofNullable(clients.get(id));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    /** Who may ask for a token, and the claims of every token it gets: {@code sub}, {@code scope}, {@code workspace_id}, ... */
    public record Client(String id, String secret, Map<String, String> claims) {}
}
