package dev.lodestone.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One service as an operating-system process: started, watched, stopped, killed and started again. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration DRAIN = Duration.ofSeconds(25);
    private static final int ENDED_BY_CTRL_C = 130;

    private final String label;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final URI ready;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Optional<Process> process = Optional.empty();
    private long startedAt;
    private Duration startTime = Duration.ZERO;
    private Duration startWork = Duration.ZERO;
    private volatile boolean stopping;

    /**
     * @param label what people call it
     * @param ready answers 200 once the service is ready
     */
    public ServiceProcess(String label, List<String> command, Map<String, String> environment, Path log, URI ready) {
        this.label = label;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.ready = ready;
    }

    public void start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        try {
            stopping = false;
            startedAt = System.nanoTime();
            process = Optional.of(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady(Duration limit) {
        Await.holds(limit, () -> !isAlive() || isReady());
        startTime = Duration.ofNanos(System.nanoTime() - startedAt);
        startWork = process.orElseThrow().info().totalCpuDuration().orElse(Duration.ZERO);
        if (!isAlive())
            throw new LocalFailure(
                    process.orElseThrow().exitValue() == ENDED_BY_CTRL_C
                            ? label + " was interrupted."
                            : crash().report());
        if (!isReady())
            throw new LocalFailure(label + " is not ready after " + limit.toSeconds() + " s." + LogTail.shown(log));
    }

    public boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** From start of the process to the first "ready". */
    public Duration startTime() {
        return startTime;
    }

    public boolean crashed() {
        return process.isPresent() && !isAlive() && !stopping;
    }

    public Crash crash() {
        return new Crash(
                label + " ended by itself with exit code "
                        + process.orElseThrow().exitValue() + ".",
                log);
    }

    /** As kill -9: no drain, no shutdown hook. */
    public void kill() {
        stopping = true;
        process.orElseThrow().destroyForcibly();
        endsWithin(DRAIN);
    }

    public void askToStop() {
        stopping = true;
        process.ifPresent(Process::destroy);
    }

    /** As in production: asks, lets it drain, and only then insists. */
    public void stop() {
        if (process.isEmpty()) return;
        askToStop();
        if (!endsWithin(DRAIN)) kill();
    }

    @Override
    public void close() {
        stop();
    }

    public boolean isAlive() {
        return process.orElseThrow().isAlive();
    }

    public boolean endsWithin(Duration limit) {
        try {
            return process.orElseThrow().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public long pid() {
        return process.orElseThrow().pid();
    }

    /** Processor seconds, over all its threads, that the process had used when it was first ready. */
    public Duration startWork() {
        return startWork;
    }
}
