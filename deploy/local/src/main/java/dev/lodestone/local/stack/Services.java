package dev.lodestone.local.stack;

import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.process.ServiceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The processes of one suite, of which some may be left to somebody else. */
final class Services {
    private static final Duration READY = Duration.ofSeconds(60);

    private final Installation at;
    private final Secrets secrets;
    private final Running running;
    private final Consumer<String> progress;
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);

    Services(Installation at, Secrets secrets, Running running, Consumer<String> progress) {
        this.at = at;
        this.secrets = secrets;
        this.running = running;
        this.progress = progress;
    }

    void start(Set<Service> leftOut, Start manner) {
        List<Service> waiting = new ArrayList<>(List.of(Service.values()));
        waiting.forEach(service -> ServiceEnvironment.keep(service, at, secrets));
        waiting.removeAll(leftOut);
        while (!waiting.isEmpty()) {
            List<Service> next = waiting.subList(0, Math.min(manner.atOnce(), waiting.size()));
            next.forEach(service -> start(service, manner));
            next.forEach(this::awaitReady);
            next.clear();
        }
    }

    private void start(Service service, Start manner) {
        ServiceProcess process = JavaCommand.prepared(service, at, secrets, manner);
        running.startAndKeep(process);
        processes.put(service, process);
    }

    private void awaitReady(Service service) {
        of(service).awaitReady(READY);
        progress.accept("%-16s %s".formatted(service.label(), at.url(service.api())));
    }

    ServiceProcess of(Service service) {
        return Optional.ofNullable(processes.get(service)).orElseThrow();
    }

    Set<Service> started() {
        return Set.copyOf(processes.keySet());
    }

    Optional<ServiceProcess> crashed() {
        return processes.values().stream().filter(ServiceProcess::crashed).findFirst();
    }

    /** All of them before any is waited for, so that they drain side by side. */
    void askToStop() {
        processes.values().forEach(ServiceProcess::askToStop);
    }
}
