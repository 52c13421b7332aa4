package dev.lodestone.kit.testing.limit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes bytes on between its own port and another one. */
final class Relay {
    enum State {
        OPEN,
        SILENT,
        /** As a network that has forgotten its connections: those are silent, new ones are not. */
        FORGETFUL,
        CLOSED
    }

    private final InetSocketAddress target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private ServerSocket door;
    private State state = State.OPEN;
    private Set<Socket> forgotten = Set.of();

    private Relay(InetSocketAddress target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    static Relay to(InetSocketAddress target) throws IOException {
        Relay relay = new Relay(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        relay.accept(relay.door);
        return relay;
    }

    int port() {
        return door.getLocalPort();
    }

    synchronized void become(State next) {
        State before = state;
        state = next;
        forgotten = next == State.FORGETFUL ? Set.copyOf(sockets) : Set.of();
        notifyAll();
        try {
            if (next == State.CLOSED) {
                door.close();
                sockets.forEach(Relay::close);
                sockets.clear();
            } else if (before == State.CLOSED) {
                door = new ServerSocket(door.getLocalPort(), 50, InetAddress.getLoopbackAddress());
                accept(door);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket at) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    join(at.accept());
                }
            } catch (IOException closed) {
                close(at);
            }
        });
    }

    private void join(Socket caller) throws IOException {
        Socket onward = new Socket(target.getAddress(), target.getPort());
        sockets.addAll(List.of(caller, onward));
        Thread.ofVirtual().start(() -> pump(caller, onward));
        Thread.ofVirtual().start(() -> pump(onward, caller));
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                untilHeard(from);
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException | InterruptedException ended) {
            close(from);
        } finally {
            close(from);
            close(to);
        }
    }

    private synchronized void untilHeard(Socket from) throws InterruptedException {
        while (state == State.SILENT || forgotten.contains(from)) {
            wait();
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyClosed) {
            throw new IllegalStateException(alreadyClosed);
        }
    }
}
