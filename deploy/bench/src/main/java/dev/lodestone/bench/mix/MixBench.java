package dev.lodestone.bench.mix;

import dev.lodestone.bench.mix.graph.OutcomeBench;
import dev.lodestone.bench.mix.graph.ReachBench;
import dev.lodestone.bench.mix.limit.LimitedScaleBench;
import dev.lodestone.bench.mix.map.AdvantageMap;
import dev.lodestone.bench.mix.neighbour.NeighbourBench;
import dev.lodestone.bench.mix.oracle.LimitedOracleBench;
import dev.lodestone.bench.mix.oracle.OracleBench;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Prints the table of what the mix planner is held to; ends with 1 when a line does not hold. */
public final class MixBench {
    private static final List<Supplier<List<Row>>> PARTS = List.of(
            OptimumBench::rows,
            LimitsBench::rows,
            OracleBench::rows,
            LimitedOracleBench::rows,
            ScaleBench::rows,
            LimitedScaleBench::rows,
            PropertyBench::rows,
            ReachBench::rows,
            DrawsBench::rows,
            OutcomeBench::rows);

    private MixBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("--map")) {
            AdvantageMap.write(Path.of(arguments[1]));
            return;
        }
        if (arguments.length == 3 && arguments[0].equals("--neighbours")) {
            NeighbourBench.print(arguments[1], arguments[2]);
            return;
        }
        PrintStream out = System.out;
        out.printf("| %-62s | %-34s | %-90s | %-4s |%n", "what", "asked", "seen", "held");
        out.printf("|-%s-|-%s-|-%s-|-%s-|%n", "-".repeat(62), "-".repeat(34), "-".repeat(90), "-".repeat(4));
        boolean held = true;
        for (Supplier<List<Row>> part : PARTS) {
            for (Row row : part.get()) {
                out.println(row);
                held &= row.held();
            }
        }
        System.exit(held ? 0 : 1);
    }
}
