package dev.lodestone.local.stack;

import dev.lodestone.local.file.ClassArchive;
import dev.lodestone.local.file.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * How a service is started: a small heap that gives back what it no longer needs, one collector thread, and a class archive
 * that the first stop writes for the next start. The second compiler takes only what has run ten times as often as it would
 * ask by itself (those are its defaults, times ten): half of the processor time of a start went into code that runs once.
 */
final class JavaCommand {
    private JavaCommand() {}

    static ServiceProcess prepared(Service service, Installation at, Secrets secrets) {
        return new ServiceProcess(
                service,
                of(service, at),
                ServiceEnvironment.of(service, at, secrets),
                at.logs().resolve(service.label() + ".log"),
                URI.create(at.url(service.management()) + "/q/health/ready"));
    }

    private static List<String> of(Service service, Installation at) {
        ClassArchive archive = ClassArchive.of(service.label(), service.jar(at.root()), at.archives());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx160m",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000",
                "-XX:ThreadPriorityPolicy=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive.file(),
                "-Xshare:auto",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-jar",
                service.jar(at.root()).toString());
    }
}
