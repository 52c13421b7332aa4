package dev.lodestone.local.stack;

import dev.lodestone.local.process.LocalFailure;
import dev.lodestone.local.process.ServiceProcess;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What was started, to be closed in reverse order. Ctrl-C may come while the start still goes on: what starts after that is closed at once. */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Consumer<String> progress;
    private boolean closing;

    Running(Consumer<String> progress) {
        this.progress = progress;
    }

    synchronized <T extends AutoCloseable> T keep(T one) {
        started.push(one);
        if (closing) {
            close();
            throw new LocalFailure("Stopped while starting.");
        }
        return one;
    }

    synchronized void startAndKeep(ServiceProcess process) {
        if (closing) throw new LocalFailure("Stopped while starting.");
        process.start();
        started.push(process);
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                progress.accept("while stopping: " + e.getMessage());
            }
        }
    }
}
