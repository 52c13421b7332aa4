package dev.lodestone.local.stack;

import dev.lodestone.local.file.Secrets;
import dev.lodestone.local.process.ServiceProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a service is started: a small heap that gives back what it no longer needs, one collector thread, and what the build
 * has learnt of its start. The second compiler takes only what has run ten times as often as it would ask by itself (those
 * are its defaults, times ten): half of the processor time of a start went into code that runs once. What can wait, as the planner
 * can, has the lowest priority of the system.
 */
final class JavaCommand {
    /** What the C library keeps for later is tens of megabytes; virtual machines since 22 give it back. */
    private static final String TRIMMED = "-XX:TrimNativeHeapInterval=5000";

    private static final boolean TRIMS = Runtime.version().feature() >= 22;

    private JavaCommand() {}

    static ServiceProcess prepared(Service service, Installation at, Secrets secrets, Start manner) {
        return new ServiceProcess(
                service.label(),
                of(service, at, manner),
                ServiceEnvironment.of(service, at, secrets),
                at.logs().resolve(service.label() + ".log"),
                URI.create(at.url(service.management()) + "/q/health/ready"));
    }

    private static List<String> of(Service service, Installation at, Start manner) {
        Stream<String> machine = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx160m",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:-ShrinkHeapInSteps",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-XX:ThreadPriorityPolicy=1",
                "-XX:JavaPriority1_To_OSPriority=19",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8");
        return Stream.of(
                        machine,
                        Stream.of(TRIMMED).filter(option -> TRIMS),
                        manner.optionsFor(at.archiveOf(service)).stream(),
                        Stream.of("-jar", service.jar(at.root()).toString()))
                .flatMap(Function.identity())
                .toList();
    }
}
