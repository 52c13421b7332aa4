package dev.lodestone.kit.testing.limit;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that sends what it likes, as slowly as it likes. */
final class RawClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BETWEEN_BYTES_MILLIS = 200;

    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    static RawClient connect() throws IOException {
        return new RawClient(new Socket("localhost", RestAssured.port));
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** What the service said before it closed the connection. */
    String untilDropped() throws IOException {
        return untilDropped("");
    }

    /** The same for a client that sends a byte now and then. */
    String trickleUntilDropped(String aByte) throws IOException {
        return untilDropped(aByte);
    }

    private String untilDropped(String meanwhile) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        long end = System.nanoTime() + PATIENCE.toNanos();
        socket.setSoTimeout(BETWEEN_BYTES_MILLIS);
        while (System.nanoTime() < end) {
            try {
                int read = socket.getInputStream().read();
                if (read < 0) {
                    return said.toString(StandardCharsets.UTF_8);
                }
                said.write(read);
            } catch (SocketTimeoutException stillOpen) {
                send(meanwhile);
            } catch (IOException reset) {
                return said.toString(StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("Still connected after " + PATIENCE + ", and was told: " + said);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
