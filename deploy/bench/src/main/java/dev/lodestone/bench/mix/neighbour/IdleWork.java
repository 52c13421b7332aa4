package dev.lodestone.bench.mix.neighbour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Other programs that compute at the lowest priority and have nothing to do with the service: what any busy core costs its readers. */
final class IdleWork {
    private static final List<String> SPIN = List.of("nice", "-n", "19", "sh", "-c", "while :; do :; done");

    private IdleWork() {}

    /** What is measured while as many of them run as the service has threads for plans; none outlives it. */
    static double beside(DoubleSupplier measured) throws IOException {
        List<Process> programs = new ArrayList<>();
        try {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            for (int i = 0; i < threads; i++) programs.add(new ProcessBuilder(SPIN).start());
            return measured.getAsDouble();
        } finally {
            programs.forEach(Process::destroy);
        }
    }
}
