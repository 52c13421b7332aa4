package dev.lodestone.kit.testing.edge;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client that sends what it likes, as slowly as it likes. */
final class RawClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BETWEEN_BYTES_MILLIS = 200;
    /** Who never rests keeps a core from the service that is to answer. */
    private static final Duration BETWEEN_TEXTS = Duration.ofMillis(5);

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
            if (isDropped(said, meanwhile)) {
                return said.toString(StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("Still connected after " + PATIENCE + ", and was told: " + said);
    }

    /** A reset, be it seen while reading or while sending, is an end as well. */
    private boolean isDropped(ByteArrayOutputStream said, String meanwhile) {
        try {
            return isEnd(said, meanwhile);
        } catch (IOException reset) {
            return true;
        }
    }

    private boolean isEnd(ByteArrayOutputStream said, String meanwhile) throws IOException {
        try {
            int read = socket.getInputStream().read();
            if (read >= 0) {
                said.write(read);
            }
            return read < 0;
        } catch (SocketTimeoutException stillOpen) {
            send(meanwhile);
            return false;
        }
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
            LockSupport.parkNanos(BETWEEN_TEXTS.toNanos());
        }
        throw new AssertionError("Still takes what is sent after " + PATIENCE);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
