package dev.lodestone.kit.testing.webhook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's server that behaves as it is told. */
final class Receiver implements AutoCloseable {
    static final String FINE = "HTTP/1.1 204 No Content\r\n\r\n";
    static final String BROKEN = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
    static final String GONE = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";
    static final String ENDLESS = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nand so on";
    static final String NOTHING = "";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger messages = new AtomicInteger();
    private final AtomicInteger dropped = new AtomicInteger();
    private final ServerSocket server;
    private volatile String answer;

    private Receiver(ServerSocket server, String answer) {
        this.server = server;
        this.answer = answer;
    }

    static Receiver that(String answer) {
        try {
            Receiver receiver = new Receiver(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), answer);
            receiver.threads.execute(receiver::accept);
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/hooks";
    }

    void answersFromNowOn(String other) {
        answer = other;
    }

    int messages() {
        return messages.get();
    }

    /** Connections that the sender has closed. */
    int dropped() {
        return dropped.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            while (readMessage(in)) {
                messages.incrementAndGet();
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
            }
        } catch (IOException reset) {
            dropped.incrementAndGet();
            return;
        }
        dropped.incrementAndGet();
    }

    private static boolean readMessage(BufferedReader in) throws IOException {
        int length = 0;
        for (String line = in.readLine(); line == null || !line.isEmpty(); line = in.readLine()) {
            if (line == null) {
                return false;
            }
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            if (in.read() < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
