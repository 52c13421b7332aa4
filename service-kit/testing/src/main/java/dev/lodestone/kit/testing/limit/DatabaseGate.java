package dev.lodestone.kit.testing.limit;

import com.sun.net.httpserver.HttpServer;
import dev.lodestone.kit.testing.LodestoneTestResource;
import dev.lodestone.kit.testing.probe.Catalog;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The way to the database, which a test can close, or make silent: then nothing comes through and nobody is told. */
public final class DatabaseGate implements QuarkusTestResourceLifecycleManager {
    private static final String CONTROL = "lodestone.testing.gate";

    private Runnable end = () -> {};

    /** For what a service of its own promises to do without its database. */
    public static void whileClosed(Runnable work) {
        close();
        try {
            work.run();
        } finally {
            open();
        }
    }

    static void open() {
        to("open");
    }

    static void close() {
        to("closed");
    }

    static void silence() {
        to("silent");
    }

    /** Nothing comes through any more on the connections of now, while new ones work. */
    static void forgetConnections() {
        to("forgetful");
    }

    private static void to(String state) {
        RestAssured.given()
                .put(ConfigProvider.getConfig().getValue(CONTROL, String.class) + "/" + state)
                .then()
                .statusCode(204);
    }

    @Override
    public Map<String, String> start() {
        InetAddress here = InetAddress.getLoopbackAddress();
        Relay relay;
        HttpServer control;
        try {
            relay = Relay.to(new InetSocketAddress(here, LodestoneTestResource.databasePort()));
            control = HttpServer.create(new InetSocketAddress(here, 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        control.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            relay.become(Relay.State.valueOf(path.substring(1).toUpperCase(java.util.Locale.ROOT)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        control.start();
        end = () -> {
            control.stop(0);
            relay.become(Relay.State.CLOSED);
        };
        return Map.of(
                "lodestone.database.port",
                Integer.toString(relay.port()),
                Catalog.PORT,
                Integer.toString(LodestoneTestResource.databasePort()),
                CONTROL,
                "http://localhost:" + control.getAddress().getPort());
    }

    @Override
    public void stop() {
        end.run();
    }

    /** After the resource that knows the database, to win over its port. */
    @Override
    public int order() {
        return 10;
    }
}
