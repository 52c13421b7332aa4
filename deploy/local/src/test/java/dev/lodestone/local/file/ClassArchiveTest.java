package dev.lodestone.local.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    @TempDir
    Path folder;

    @Test
    void each_build_has_its_own_archive_and_forgets_the_one_before() throws IOException {
        Path jar = Files.createFile(folder.resolve("run.jar"));
        Path before = ClassArchive.of("payout-service", jar, folder).file();
        Files.createFile(before);
        Path another = Files.createFile(folder.resolve("creator-service-1.jsa"));
        assertThat(ClassArchive.of("payout-service", jar, folder).file())
                .isEqualTo(before)
                .exists();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        Path after = ClassArchive.of("payout-service", jar, folder).file();

        assertThat(after).isNotEqualTo(before);
        assertThat(before).doesNotExist();
        assertThat(another).exists();
    }
}
