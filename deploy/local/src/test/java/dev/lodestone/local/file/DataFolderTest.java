package dev.lodestone.local.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void forgets_everything_but_that_it_is_in_use() throws IOException {
        Files.createDirectories(folder.resolve("database/base"));
        Files.writeString(folder.resolve("database/base/1"), "rows");

        try (DataFolder data = DataFolder.own(folder).orElseThrow()) {
            data.forgetAll();

            assertThat(folder.resolve("database")).doesNotExist();
            assertThat(folder.toFile().list()).as("the lock").hasSize(1);
        }
    }

    @Test
    void forgetting_what_is_not_there_is_no_fault() {
        try (DataFolder data = DataFolder.own(folder).orElseThrow()) {
            data.forget("logs");
        }

        assertThat(folder).isDirectoryNotContaining("glob:**/logs");
    }

    @Test
    void a_secret_stays_the_same_over_restarts_and_differs_by_name() {
        String first = new Secrets(folder).of("agency");

        assertThat(new Secrets(folder).of("agency")).isEqualTo(first);
        assertThat(new Secrets(folder).of("approver")).isNotEqualTo(first);
    }
}
