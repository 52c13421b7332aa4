package dev.lodestone.kit.testing.edge;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client that sends what it likes, as slowly as it likes. */
final class RawClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BETWEEN_BYTES_MILLIS = 200;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *([0-9]+)\r\n");

    private final Socket socket;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    static RawClient connect() throws IOException {
        return new RawClient(new Socket("localhost", RestAssured.port));
    }

    static RawClient connectToManagement() throws IOException {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return new RawClient(new Socket("localhost", port));
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Sends a request and returns the head of the answer, of which the body is read as well. */
    String ask(String request) throws IOException {
        send(request);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) readByte());
        }
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("No length is told: " + head);
        }
        socket.getInputStream().skipNBytes(Long.parseLong(length.group(1)));
        return head.toString();
    }

    private int readByte() throws IOException {
        int read = socket.getInputStream().read();
        if (read < 0) {
            throw new EOFException("Closed before the answer");
        }
        return read;
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

    /** Returns when the service takes nothing more. */
    void sendUntilClosed(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                send(text);
            } catch (IOException closed) {
                return;
            }
        }
        throw new AssertionError("Still takes what is sent after " + PATIENCE);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
