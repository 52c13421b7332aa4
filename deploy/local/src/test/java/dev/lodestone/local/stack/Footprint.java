package dev.lodestone.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.local.process.ProcessStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What each service takes: its memory under the load of the journey, and its start. A service says how long it took to
 * start ("started in 2.7 s"), but how long that is depends on the machine and on what else it does. So a start is bound by
 * its processor seconds, counted in a yardstick that suffers alike: the compiler on one file. Starts were seen to take 1.7 to
 * 2.4 of it. This tells a start that has become heavier; it does not prove the four seconds, of which the service's own
 * word is told, loudly where it is above.
 */
public final class Footprint {
    private static final long MOST_RESIDENT = 350L << 20;
    private static final double LONGEST_START = 4;
    private static final double MOST_WORK = 4;

    private static final Pattern STARTED = Pattern.compile(" started in ([0-9.]+)s");

    private final Suite suite;
    private final Consumer<String> out;

    public Footprint(Suite suite, Consumer<String> out) {
        this.suite = suite;
        this.out = out;
    }

    /** Under the load that the processes are under now. */
    public void checkMemory() {
        for (Service service : Service.values()) {
            long pid = suite.service(service).pid();
            long resident = ProcessStatus.residentBytes(pid).orElseThrow();
            out.accept("%s: %d MB resident, %d MB at most; starts by its log: %s s"
                    .formatted(
                            service.label(),
                            resident >> 20,
                            ProcessStatus.peakResidentBytes(pid).orElseThrow() >> 20,
                            starts(service)));
            assertThat(resident).as("resident bytes of " + service.label()).isLessThan(MOST_RESIDENT);
        }
    }

    /** Of a start with what the build has learnt, as every start is. */
    public void checkStart(Service service) throws IOException, InterruptedException {
        double clock = starts(service).getLast();
        double work = suite.service(service).startWork().toMillis() / 1e3;
        double yardstick = yardstick();
        out.accept("%s started in %.1f s by its log, %.1f processor seconds, %.1f times the yardstick of %.1f s%s"
                .formatted(
                        service.label(),
                        clock,
                        work,
                        work / yardstick,
                        yardstick,
                        clock < LONGEST_START ? "" : "  !!! MORE THAN 4 s BY THE CLOCK"));
        assertThat(work / yardstick)
                .as("work until " + service.label() + " was ready, in yardsticks")
                .isPositive()
                .isLessThan(MOST_WORK);
    }

    /** Processor seconds. */
    private double yardstick() throws IOException, InterruptedException {
        Process compiler = new ProcessBuilder(
                        "bash",
                        "-c",
                        "TIMEFORMAT=%U; time \"$0\" -J-XX:+UseSerialGC -d \"$1\" \"$2\"",
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        suite.at().data().resolve("yardstick").toString(),
                        suite.at().demo().resolve("Generate.java").toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = compiler.inputReader().lines().toList();
        assertThat(compiler.waitFor()).as("%s", said).isZero();
        return Double.parseDouble(said.getLast());
    }

    private List<Double> starts(Service service) {
        try (Stream<String> lines = Files.lines(suite.at().logs().resolve(service.label() + ".log"))) {
            List<Double> starts = lines.map(STARTED::matcher)
                    .filter(Matcher::find)
                    .map(found -> Double.valueOf(found.group(1)))
                    .toList();
            assertThat(starts)
                    .as("starts told in the log of " + service.label())
                    .isNotEmpty();
            return starts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
