package dev.lodestone.local.stack;

import java.nio.file.Path;
import java.util.List;

/** How a service is started: a small heap, one collector thread, and a class archive that the first stop writes for the next start. */
final class JavaCommand {
    private JavaCommand() {}

    static List<String> of(Service service, Installation at) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx160m",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + at.archives().resolve(service.label() + ".jsa"),
                "-Xshare:auto",
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-jar",
                service.jar(at.root()).toString());
    }
}
