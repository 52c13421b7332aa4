package dev.lodestone.bench.mix.neighbour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Does reading a list wait while four plans of 200 creators are computed, in a campaign-service that runs? Client, service
 * and database share the cores, so a core that computes anything at all costs a reader something: that is measured beside it.
 */
public final class NeighbourBench {
    private static final int READS = 1_000;
    private static final int ROUNDS = 3;
    private static final int PLANNERS = 4;

    private final Client reader;
    private final Client planner;

    private NeighbourBench(Client reader, Client planner) {
        this.reader = reader;
        this.planner = planner;
    }

    public static void print(String url, String token) throws IOException, InterruptedException {
        NeighbourBench bench = new NeighbourBench(new Client(url, token), new Client(url, token));
        bench.p99();
        System.out.println(
                "p99 of GET /v1/campaigns in ms: alone, beside other programs of the lowest priority on half of"
                        + " the cores, beside four plans of 200 creators that never end");
        for (int round = 0; round < ROUNDS; round++) bench.round();
    }

    private void round() throws IOException, InterruptedException {
        double alone = p99();
        double besideOthers = IdleWork.beside(this::p99);
        Planning planning = new Planning(planner, PLANNERS);
        double besidePlans = p99();
        int plans = planning.stop();
        System.out.printf(Locale.ROOT, "%.1f, %.1f, %.1f (%d plans)%n", alone, besideOthers, besidePlans, plans);
    }

    private double p99() {
        List<Double> millis = new ArrayList<>();
        for (int read = 0; read < READS; read++) {
            long started = System.nanoTime();
            if (reader.get("/v1/campaigns?limit=5") != 200) throw new IllegalStateException("The list cannot be read.");
            millis.add((System.nanoTime() - started) / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }
        Collections.sort(millis);
        return millis.get((int) Math.ceil(0.99 * READS) - 1);
    }
}
