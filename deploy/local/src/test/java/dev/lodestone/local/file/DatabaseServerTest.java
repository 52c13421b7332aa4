package dev.lodestone.local.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseServerTest {
    @TempDir
    Path database;

    @Test
    void a_folder_without_a_note_has_no_server() {
        assertThat(DatabaseServer.on(database)).isEmpty();
    }

    @Test
    void a_number_that_another_program_has_by_now_is_no_server() throws IOException {
        note(ProcessHandle.current().pid());

        assertThat(DatabaseServer.on(database)).isEmpty();
    }

    @Test
    void a_server_that_works_on_it_is_found() throws IOException {
        Path postgres = Files.copy(Path.of("/bin/sleep"), database.resolve("postgres"));
        Process server = new ProcessBuilder(postgres.toString(), "60").start();
        try {
            note(server.pid());

            assertThat(DatabaseServer.on(database)).map(ProcessHandle::pid).contains(server.pid());
        } finally {
            server.destroy();
        }
    }

    private void note(long pid) throws IOException {
        Files.write(database.resolve("postmaster.pid"), List.of(Long.toString(pid), database.toString()));
    }
}
