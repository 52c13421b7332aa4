package dev.lodestone.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.kit.testing.LocalIssuer;
import dev.lodestone.kit.testing.SigningKey;
import dev.lodestone.local.file.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/token} says, beside an issuer that runs as {@code deploy/up} would have it. */
class TokenCommandTest {
    private static final UUID CREATOR = UUID.randomUUID();
    private static final SigningKey KEY = SigningKey.generate();

    @TempDir
    Path data;

    private Installation at;
    private Secrets secrets;
    private LocalIssuer issuer;

    record Said(int code, String text) {}

    @BeforeEach
    void startTheIssuer() {
        at = new Installation(Installation.rootAbove(Path.of("")), data, Ports.free());
        secrets = new Secrets(data);
        issuer = LocalIssuer.start(at.ports().of(Port.ISSUER), KEY, DemoClients.of(secrets));
        at.tellTokenCommand();
    }

    @AfterEach
    void stopTheIssuer() {
        issuer.close();
    }

    @Test
    void a_token_of_the_agency_is_there_at_once() throws Exception {
        Said said = token("agency");

        assertThat(said.text()).startsWith("ey");
        assertThat(said.code()).isZero();
    }

    @Test
    void before_the_main_job_there_is_no_creator_and_the_command_says_what_to_do() throws Exception {
        Said said = token("creator");

        assertThat(said.text())
                .startsWith("There is no creator to speak for yet")
                .contains("--no-demo");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void a_creator_whom_only_an_earlier_start_knew_is_told_likewise() throws Exception {
        secrets.of("creator");

        assertThat(token("creator").text()).startsWith("There is no creator to speak for yet");
    }

    @Test
    void the_creator_of_the_main_job_has_a_token_and_is_kept_for_the_next_start() throws Exception {
        assertThat(at.demoCreator()).isEmpty();
        at.keepDemoCreator(CREATOR);
        issuer.register(DemoClients.creator(CREATOR, secrets));

        assertThat(token("creator").text()).startsWith("ey");
        assertThat(at.demoCreator()).contains(CREATOR);
    }

    @Test
    void who_asks_when_nothing_runs_is_not_told_to_wait() throws Exception {
        issuer.close();

        assertThat(token("creator").text()).startsWith("The issuer at ").doesNotContain("Wait");
        assertThat(token("agency").text()).startsWith("The issuer at ");
    }

    @Test
    void a_note_of_the_creator_that_was_cut_short_is_none() throws Exception {
        at.keepDemoCreator(CREATOR);
        Path note = data.resolve("issuer").resolve("creator");

        for (String rest : List.of("", CREATOR.toString().substring(0, 7))) {
            Files.writeString(note, rest);
            assertThat(at.demoCreator()).isEmpty();
        }
    }

    @Test
    void a_client_that_nobody_knows_is_refused_with_the_names_of_those_there_are() throws Exception {
        assertThat(token("somebody").text()).contains("clients: agency, approver, shop, creator");
    }

    private Said token(String client) throws IOException, InterruptedException {
        Process command = new ProcessBuilder("bash", "-c", at.tokenCommand(client))
                .directory(at.root().toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(command.waitFor(), text);
    }
}
