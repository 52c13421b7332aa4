package dev.lodestone.bench.mix.neighbour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Other programs that compute at the lowest priority and have nothing to do with the service: what any busy core costs its readers. */
final class IdleWork {
    private static final List<String> SPIN = List.of("nice", "-n", "19", "sh", "-c", "while :; do :; done");

    private final List<Process> programs;

    private IdleWork(List<Process> programs) {
        this.programs = programs;
    }

    /** As many as the service has threads for plans. */
    static IdleWork onHalfOfTheCores() throws IOException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < threads; i++) programs.add(new ProcessBuilder(SPIN).start());
        return new IdleWork(programs);
    }

    void stop() {
        programs.forEach(Process::destroy);
    }
}
